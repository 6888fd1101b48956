package org.dateline.listing;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.Digests;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;

/**
 * Where a page starts: behind, or when going back in front of, one row of a list.
 *
 * <p>As text: version, direction, hash of the list, id, values, checksum, in URL-safe base64.
 *
 * @param position the row's values of what the list is ordered by, in that order; together at most 300 bytes
 * @param id of the row, which makes the order total
 */
public record Cursor(Direction direction, List<String> position, UUID id) {

    /** The longest cursor, in characters. */
    public static final int MAX_LENGTH = 512;

    private static final int VERSION = 1;
    private static final int CHECKSUM_LENGTH = 4;

    /** Whether the page follows the row or ends in front of it. */
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    public Cursor {
        position = List.copyOf(position);
    }

    public static Cursor after(UUID id, String... position) {
        return new Cursor(Direction.FORWARD, List.of(position), id);
    }

    public static Cursor before(UUID id, String... position) {
        return new Cursor(Direction.BACKWARD, List.of(position), id);
    }

    public boolean isBackward() {
        return direction == Direction.BACKWARD;
    }

    public Cursor towards(Direction other) {
        return new Cursor(other, position, id);
    }

    public String encode(ListScope scope) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        bytes.write(direction == Direction.FORWARD ? 0 : 1);
        bytes.writeBytes(scope.hash());
        bytes.writeBytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        bytes.write(position.size());
        for (String value : position) {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) encoded.length).array());
            bytes.writeBytes(encoded);
        }
        bytes.writeBytes(checksum(bytes.toByteArray()));
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a cursor cannot hold " + bytes.size() + " bytes");
        }
        return text;
    }

    /** Reads what {@link #encode} wrote for the same list; refuses everything else with a problem. */
    public static Cursor decode(String text, ListScope scope) {
        byte[] bytes = intact(text);
        ByteBuffer content = ByteBuffer.wrap(bytes, 0, bytes.length - CHECKSUM_LENGTH);
        try {
            if (content.get() != VERSION) {
                throw garbage();
            }
            Direction direction = direction(content.get());
            byte[] hash = new byte[ListScope.HASH_LENGTH];
            content.get(hash);
            UUID id = new UUID(content.getLong(), content.getLong());
            List<String> position = position(content);
            if (content.hasRemaining()) {
                throw garbage();
            }
            if (!Arrays.equals(hash, scope.hash())) {
                throw mismatch();
            }
            return new Cursor(direction, position, id);
        } catch (BufferUnderflowException | CharacterCodingException e) {
            throw garbage().causedBy(e);
        }
    }

    private static byte[] intact(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw garbage();
        }
        byte[] bytes = decoded(text);
        int end = bytes.length - CHECKSUM_LENGTH;
        boolean canonical =
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text);
        if (!canonical || end < 0) {
            throw garbage();
        }
        byte[] checksum = Arrays.copyOfRange(bytes, end, bytes.length);
        if (!Arrays.equals(checksum, checksum(Arrays.copyOf(bytes, end)))) {
            throw garbage();
        }
        return bytes;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw garbage().causedBy(e);
        }
    }

    private static Direction direction(byte ordinal) {
        return switch (ordinal) {
            case 0 -> Direction.FORWARD;
            case 1 -> Direction.BACKWARD;
            default -> throw garbage();
        };
    }

    private static List<String> position(ByteBuffer content) throws CharacterCodingException {
        int count = content.get() & 0xFF;
        List<String> position = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = content.getShort() & 0xFFFF;
            if (length > content.remaining()) {
                throw garbage();
            }
            ByteBuffer value = content.slice(content.position(), length);
            position.add(StandardCharsets.UTF_8.newDecoder().decode(value).toString());
            content.position(content.position() + length);
        }
        return position;
    }

    private static byte[] checksum(byte[] bytes) {
        return Arrays.copyOf(Digests.sha256(bytes), CHECKSUM_LENGTH);
    }

    private static Problem garbage() {
        String detail = "is not a cursor that this server gave out";
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter cursor " + detail + ".", List.of(Violation.parameter("cursor", detail)));
    }

    private static Problem mismatch() {
        return ProblemType.CURSOR_MISMATCH.because(
                "The cursor comes from a list with other filters or another order.",
                List.of(Violation.parameter("cursor", "belongs to another list")));
    }
}
