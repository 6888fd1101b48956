package org.dateline.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bodies that are too large, too deep or packed are refused before they cost much. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("I2")
class BodiesTest {

    @TestHTTPResource
    URL server;

    @Test
    void manyKeysAreRefusedAtTheFirst() throws URISyntaxException {
        String keys =
                IntStream.range(0, 300_000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));

        assertThat(post("application/json", ("{" + keys + "}").getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(post(
                                "application/json",
                                ("{\"names\":{" + keys.replace("1", "\"x\"") + "}}").getBytes(StandardCharsets.UTF_8))
                        .status())
                .isIn(400, 413, 422);
    }

    @Test
    void aPackedBodyIsNotUnpacked() throws IOException, URISyntaxException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                gzip.write(spaces);
            }
        }

        assertThat(post("application/json\r\nContent-Encoding: gzip", packed.toByteArray())
                        .status())
                .isIn(400, 415);
        assertThat(post("application/json", packed.toByteArray()).status()).isEqualTo(400);
    }

    @Test
    void aBodyWithoutAnEndIsCutOff() throws URISyntaxException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(head("application/json", "Transfer-Encoding: chunked"));
        byte[] chunk = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 80; i++) {
            chunks.writeBytes(chunk);
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        try (RawClient client = new RawClient(server.toURI())) {
            // Closed while we still send, the answer may get lost.
            assertThat(client.send(chunks.toByteArray(), false).status()).isIn(0, 413);
        }
    }

    private RawAnswer post(String type, byte[] body) throws URISyntaxException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head(type, "Content-Length: " + body.length));
        request.writeBytes(body);
        try (RawClient client = new RawClient(server.toURI())) {
            return client.send(request.toByteArray(), false);
        }
    }

    private static byte[] head(String type, String length) {
        return """
                POST /manage/v1/topics HTTP/1.1\r
                Host: x\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                %s\r
                \r
                """.formatted(TestDatabase.ADMIN_TOKEN, type, length).getBytes(StandardCharsets.US_ASCII);
    }
}
