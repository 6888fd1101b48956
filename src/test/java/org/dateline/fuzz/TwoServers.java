package org.dateline.fuzz;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;

/** Two servers that are asked the same, and have to answer the same to the byte. */
final class TwoServers implements AutoCloseable {

    /** So that problem documents have the same trace id. */
    private static final Header TRACE =
            new Header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    private static final Pattern TRACE_ID = Pattern.compile("\"traceId\":\"[0-9a-f]{32}\"");
    private static final int SHOWN = 600;

    private final RawClient one;
    private final RawClient other;
    private final String mark;
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Set<String> differences = new LinkedHashSet<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int requests;

    /** @param mark what no answer may hold that does not stand in the request */
    TwoServers(URI one, URI other, String mark) {
        this.one = new RawClient(one);
        this.other = new RawClient(other);
        this.mark = mark;
    }

    /** Answers with what the first one has answered. */
    RawAnswer ask(FuzzRequest asked) {
        FuzzRequest request = asked.header(TRACE.name()).isEmpty() ? with(asked, TRACE) : asked;
        requests++;
        RawAnswer[] answers = answers(request);
        String difference = difference(request, answers[0], answers[1]);
        if (!difference.isEmpty() && request.target().contains("-P")) {
            // Between the two, another minute may have begun, from which a relative date is counted.
            answers = answers(request);
            difference = difference(request, answers[0], answers[1]);
        }
        statuses.merge(answers[0].status(), 1, Integer::sum);
        if (!difference.isEmpty()) {
            differences.add(request.curl() + "\n" + difference);
        }
        return answers[0];
    }

    private RawAnswer[] answers(FuzzRequest request) {
        byte[] bytes = request.bytes();
        boolean bodiless = request.method().equals("HEAD");
        CompletableFuture<RawAnswer> second =
                CompletableFuture.supplyAsync(() -> other.send(bytes, bodiless), executor);
        RawAnswer first = one.send(bytes, bodiless);
        return new RawAnswer[] {first, second.join()};
    }

    private String difference(FuzzRequest request, RawAnswer first, RawAnswer second) {
        if (first.status() != second.status()) {
            return told(first) + "\n" + told(second);
        }
        if (!headers(first).equals(headers(second))) {
            return headers(first) + "\n" + headers(second);
        }
        boolean same = Arrays.equals(first.body(), second.body()) || told(first).equals(told(second));
        if (!same) {
            int at = Arrays.mismatch(first.body(), second.body());
            return "from byte " + at + ":\n" + around(first, at) + "\n" + around(second, at);
        }
        boolean leaks = second.text().contains(mark) && !request.target().contains(mark);
        return leaks
                ? "what was never public is in it: "
                        + around(second, second.text().indexOf(mark))
                : "";
    }

    private static Map<String, List<String>> headers(RawAnswer answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        headers.remove("Date");
        return headers;
    }

    private static String told(RawAnswer answer) {
        return answer.status() + " " + TRACE_ID.matcher(answer.text()).replaceAll("");
    }

    private static String around(RawAnswer answer, int at) {
        byte[] body = answer.body();
        int start = Math.max(0, at - SHOWN / 3);
        return new String(body, start, Math.min(SHOWN, body.length - start), StandardCharsets.UTF_8);
    }

    private static FuzzRequest with(FuzzRequest request, Header header) {
        List<Header> headers = new ArrayList<>(request.headers());
        headers.add(header);
        return new FuzzRequest(
                request.method(), request.target(), headers, request.body(), request.chunked(), request.valid());
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    int requests() {
        return requests;
    }

    @Override
    public void close() {
        executor.shutdown();
        one.close();
        other.close();
    }
}
