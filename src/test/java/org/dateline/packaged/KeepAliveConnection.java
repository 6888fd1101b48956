package org.dateline.packaged;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** HTTP 1.1 over one connection after the other, by hand: a library would repeat in silence what failed. */
final class KeepAliveConnection implements AutoCloseable {

    private static final int ANSWER_MILLIS = 60_000;

    private final URI address;
    private Socket socket = new Socket();
    private InputStream input = InputStream.nullInputStream();
    private boolean open;
    private boolean used;

    KeepAliveConnection(URI address) {
        this.address = address;
    }

    record Answer(int status, String body) {}

    /** The server takes no new connections: nothing has been asked of it. */
    static final class NotAccepted extends IOException {

        NotAccepted(IOException cause) {
            super(cause);
        }
    }

    /** @throws IOException other than {@link NotAccepted} when a request that may have been heard got no answer */
    Answer send(String method, String path, Map<String, String> headers, String body) throws IOException {
        if (!open) {
            connect();
        }
        StringBuilder head =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        try {
            socket.getOutputStream().write((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
            return receive();
        } catch (SocketException e) {
            boolean unheard = !used;
            close();
            // The kernel resets connections that no program has taken from its queue when the listening socket closes.
            throw unheard ? new NotAccepted(e) : e;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setSoTimeout(ANSWER_MILLIS);
        socket.setTcpNoDelay(true);
        try {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        } catch (ConnectException e) {
            throw new NotAccepted(e);
        }
        input = new BufferedInputStream(socket.getInputStream());
        open = true;
        used = false;
    }

    private Answer receive() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        used = true;
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = input.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the answer ends after " + body.length + " of " + length + " bytes");
        }
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("the connection ends where an answer should be");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        open = false;
        socket.close();
    }
}
