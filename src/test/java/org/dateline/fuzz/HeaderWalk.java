package org.dateline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.testing.RawAnswer;
import org.jspecify.annotations.Nullable;

/** Figures of a header, typed in, read and taken back: what has no id to be found by, and is known only to who has told it. */
final class HeaderWalk {

    private static final String WEATHER = "/manage/v1/weather/{place}";
    private static final String RATES = "/manage/v1/exchange-rates/{base}/{date}";

    private final List<Operation> operations;
    private final String token;

    /** Sends and judges. */
    private final BiFunction<Operation, FuzzRequest, RawAnswer> exchange;

    HeaderWalk(List<Operation> operations, String token, BiFunction<Operation, FuzzRequest, RawAnswer> exchange) {
        this.operations = operations;
        this.token = token;
        this.exchange = exchange;
    }

    void take() {
        tell(WEATHER, "/manage/v1/weather/kyrgyzstan", "{\"temperature\": 13, \"condition\": 2}");
        tell(
                RATES,
                "/manage/v1/exchange-rates/KGS/2025-06-29",
                "{\"rates\": [{\"currency\": \"USD\", \"value\": \"87.4\"}]}");
    }

    private void tell(String template, String address, String content) {
        send("PUT", template, address, "\"0\"", content);
        send("GET", template, address, null, null);
        // In whichever version it is by now, one of them fits.
        for (int version = 1; version <= 20; version++) {
            send("DELETE", template, address, "\"" + version + "\"", null);
        }
    }

    private void send(
            String method, String template, String address, @Nullable String version, @Nullable String content) {
        List<Header> headers = new ArrayList<>(List.of(new Header("Authorization", "Bearer " + token)));
        if (version != null) {
            headers.add(new Header("If-Match", version));
        }
        if (content != null) {
            headers.add(new Header("Content-Type", "application/json"));
        }
        byte[] body = content == null ? null : content.getBytes(StandardCharsets.UTF_8);
        operations.stream()
                .filter(operation -> operation.toString().equals(method + " " + template))
                .findFirst()
                .ifPresent(operation -> ask(operation, new FuzzRequest(method, address, headers, body, false, false)));
    }

    /** Whoever exchanges looks at the answer; nobody here needs it. */
    private void ask(Operation operation, FuzzRequest request) {
        RawAnswer seen = exchange.apply(operation, request);
    }
}
