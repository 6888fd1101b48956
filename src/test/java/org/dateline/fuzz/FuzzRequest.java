package org.dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as bytes go out, each character of the head being one.
 *
 * @param valid whether all of it follows the document
 */
record FuzzRequest(
        String method, String target, List<Header> headers, byte @Nullable [] body, boolean chunked, boolean valid) {

    private static final int SHOWN = 3000;

    record Header(String name, String value) {}

    FuzzRequest {
        headers = List.copyOf(headers);
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: dateline.test\r\n");
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        byte[] content = body == null ? new byte[0] : body;
        if (chunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (body != null) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (!chunked) {
            bytes.writeBytes(content);
        } else {
            if (content.length > 0) {
                bytes.writeBytes((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                bytes.writeBytes(content);
                bytes.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            bytes.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }

    /** What is no HTTP at all is answered by the server itself, without a document. */
    boolean isHttp() {
        boolean clean = headers.stream()
                .noneMatch(header -> header.value().chars().anyMatch(c -> c < 32 && c != '\t' || c == 127));
        try {
            return clean && new URI(target).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    String path() {
        return target.split("[?#]", 2)[0];
    }

    String query() {
        int start = target.indexOf('?');
        return start < 0 ? "" : target.substring(start + 1).split("#", 2)[0];
    }

    /** For a shell; the token is left out. */
    String curl() {
        List<String> words = new ArrayList<>(List.of("curl", "-sS", "-i", "-g", "--path-as-is", "-X", method));
        for (Header header : headers) {
            boolean secret = header.name().equals("Authorization");
            words.add("-H "
                    + (secret ? "\"Authorization: Bearer $TOKEN\"" : quoted(header.name() + ": " + header.value())));
        }
        if (chunked) {
            words.add("-H 'Transfer-Encoding: chunked'");
        }
        String start = "";
        if (body != null && body.length > SHOWN) {
            words.add("--data-binary @body");
            start = "# body: " + body.length + " bytes, starting with "
                    + quoted(text(body).substring(0, 300)) + "\n";
        } else if (body != null) {
            start = "echo " + Base64.getEncoder().encodeToString(body) + " | base64 -d | ";
            words.add("--data-binary @-");
        }
        words.add(quoted("http://localhost:8080" + target));
        String shown = body == null || body.length > SHOWN ? "" : "\n# " + text(body);
        return start + String.join(" ", words) + shown;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
