package org.dateline.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends bytes as they are. Clients tidy paths, headers and bodies up; an attacker's does not. */
public final class RawClient implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 15_000;

    private final URI server;
    private @Nullable Socket socket;
    private @Nullable InputStream input;

    public RawClient(URI server) {
        this.server = server;
    }

    /** A whole request without a body: the first line, then headers. */
    public RawAnswer send(String requestLine, String... headers) {
        StringBuilder head = new StringBuilder(requestLine).append("\r\nHost: dateline.test\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        return send(bytes, requestLine.startsWith("HEAD "));
    }

    /** @param bodiless whether the answer has no body whatever its headers say, as to HEAD */
    public RawAnswer send(byte[] request, boolean bodiless) {
        boolean reused = socket != null;
        RawAnswer answer = attempt(request, bodiless);
        // The server may have closed the connection in the meantime.
        return answer.status() == 0 && reused ? attempt(request, bodiless) : answer;
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket = null;
            input = null;
        }
    }

    private RawAnswer attempt(byte[] request, boolean bodiless) {
        try {
            InputStream answers = connected();
            write(request);
            RawAnswer answer = read(answers, bodiless);
            if (answer.header("Connection").equalsIgnoreCase("close")) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            return new RawAnswer(0, Map.of(), new byte[0]);
        }
    }

    private InputStream connected() throws IOException {
        InputStream current = input;
        if (current == null) {
            Socket fresh = new Socket(server.getHost(), server.getPort());
            fresh.setSoTimeout(TIMEOUT_MILLIS);
            fresh.setTcpNoDelay(true);
            socket = fresh;
            current = new BufferedInputStream(fresh.getInputStream(), 1 << 16);
            input = current;
        }
        return current;
    }

    private void write(byte[] request) throws IOException {
        if (socket == null) {
            throw new EOFException("not connected");
        }
        try {
            OutputStream output = socket.getOutputStream();
            output.write(request);
            output.flush();
        } catch (IOException e) {
            // A server that has seen enough answers and closes; the answer may be there.
            if (input == null || input.available() == 0) {
                throw e;
            }
        }
    }

    private RawAnswer read(InputStream answers, boolean bodiless) throws IOException {
        int status;
        Map<String, List<String>> headers;
        do {
            String line = line(answers);
            status = Integer.parseInt(line.split(" ", 3)[1]);
            headers = headers(answers);
        } while (status >= 100 && status < 200);
        boolean empty = bodiless || status == 204 || status == 304;
        return new RawAnswer(status, headers, empty ? new byte[0] : body(answers, headers));
    }

    private byte[] body(InputStream answers, Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("Transfer-Encoding", List.of()).contains("chunked")) {
            return chunks(answers);
        }
        if (headers.containsKey("Content-Length")) {
            int length = Integer.parseInt(headers.get("Content-Length").get(0));
            byte[] body = answers.readNBytes(length);
            if (body.length < length) {
                throw new EOFException("the body is shorter than it should be");
            }
            return body;
        }
        byte[] body = answers.readAllBytes();
        close();
        return body;
    }

    private static byte[] chunks(InputStream answers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(line(answers).split(";", 2)[0].strip(), 16);
            body.write(answers.readNBytes(size));
            line(answers);
        } while (size > 0);
        return body.toByteArray();
    }

    private static Map<String, List<String>> headers(InputStream answers) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(answers); !line.isEmpty(); line = line(answers)) {
            String[] parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1].strip());
        }
        return headers;
    }

    private static String line(InputStream answers) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("the answer ends in the middle");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
