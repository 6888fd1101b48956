package org.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.fuzz.Operation.Parameter;

/** Makes one request for an operation, with one thing wrong with it, or a few, or none. */
final class RequestMaker {

    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "TRACE", "FOO", "get", "PROPFIND", "POST", "PUT", "PATCH", "DELETE", "GET");
    private static final List<String> ODD_NAMES = List.of(
            "x",
            "utm_source",
            "access_token",
            "__proto__",
            "limit[]",
            "limit[$gt]",
            "Limit",
            "_method",
            "callback",
            "fields",
            "include",
            "filter",
            "sort",
            "password",
            "id",
            "",
            "%00",
            "cursor.x",
            "ｌimit",
            "q");
    private static final List<Header> ODD_HEADERS = List.of(
            new Header("X-HTTP-Method-Override", "DELETE"),
            new Header("X-Forwarded-Host", "evil.example"),
            new Header("X-Forwarded-Prefix", "/evil"),
            new Header("Forwarded", "host=evil.example;proto=gopher"),
            new Header("X-Original-URL", "/manage/v1/articles"),
            new Header("Origin", "null"),
            new Header("Cookie", "a=b; ="),
            new Header("Accept", "text/html"),
            new Header("Accept", "application/json;q=x, */*;q=-1"),
            new Header("Accept", "nonsense"),
            new Header("Accept-Encoding", "gzip;q=0, br;q=9, ,"),
            new Header("Accept-Encoding", "gzip"),
            new Header("Accept-Language", "x-\u00e9, *;q=0"),
            new Header("If-None-Match", "*"),
            new Header("If-None-Match", "\"a\", W/\"b\", c"),
            new Header("If-Modified-Since", "yesterday"),
            new Header("If-Unmodified-Since", "Mon, 01 Jan 0001 00:00:00 GMT"),
            new Header("Range", "bytes=0-0,1-1,5-2"),
            new Header("Content-Language", "\u00ff\u00fe"),
            new Header("Idempotency-Key", ""),
            new Header("Idempotency-Key", "\u0080'--"),
            new Header("Prefer", "return=minimal"),
            new Header("traceparent", "00-zz-zz-zz"),
            new Header("X-Odd", "a\u0000b"),
            new Header("X-Odd", "\u0001"));

    private final ApiDocument document;
    private final Stock stock;
    private final Chance chance;
    private final Operation operation;
    private final String token;
    private final ParameterValues values;
    private final Encoding encoding;
    private final BodyMaker bodies;

    RequestMaker(ApiDocument document, Stock stock, Chance chance, Operation operation, String token) {
        this.document = document;
        this.stock = stock;
        this.chance = chance;
        this.operation = operation;
        this.token = token;
        values = new ParameterValues(new SchemaValues(document, stock, chance, operation, 0), stock, chance, operation);
        encoding = new Encoding(chance);
        bodies = new BodyMaker(document, stock, chance, operation);
    }

    /** Only the faults of one class at a time get past the checks of the others. */
    FuzzRequest any() {
        return switch (chance.below(10)) {
            case 0, 1 -> request(Fault.NONE);
            case 2, 3, 4 -> request(operation.bodies().isEmpty() ? Fault.PARAMETER : Fault.BODY);
            case 5, 6 -> request(Fault.PARAMETER);
            case 7 -> request(Fault.NAME);
            case 8 -> request(Fault.HEADER);
            default -> request(Fault.METHOD);
        };
    }

    private enum Fault {
        NONE,
        PARAMETER,
        NAME,
        BODY,
        HEADER,
        METHOD
    }

    private FuzzRequest request(Fault fault) {
        List<Header> headers = new ArrayList<>();
        if (operation.managed()) {
            boolean odd = fault == Fault.HEADER && chance.oneIn(8);
            headers.add(new Header("Authorization", odd ? "Bearer " + token.substring(1) : "Bearer " + token));
        }
        String target = address(fault, headers);
        if (fault == Fault.HEADER) {
            headers.add(chance.of(ODD_HEADERS));
            if (chance.oneIn(10)) {
                headers.add(new Header("X-Long", "a".repeat(chance.of(List.of(8_000, 16_000, 17_000, 60_000)))));
            }
        }
        String method = fault == Fault.METHOD ? chance.of(METHODS) : operation.method();
        byte[] bytes = null;
        boolean bodyBroken = false;
        if (!operation.bodies().isEmpty()) {
            bodyBroken = fault == Fault.BODY;
            BodyMaker.Body body =
                    !bodyBroken ? bodies.valid() : chance.oneIn(2) ? bodies.nearlyValid() : bodies.hostile();
            bytes = body.bytes();
            headers.addAll(body.headers());
        } else if (fault == Fault.HEADER && chance.oneIn(4)) {
            bytes = "{\"limit\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            headers.add(new Header("Content-Type", "application/json"));
        }
        return new FuzzRequest(method, target, headers, bytes, bytes != null && chance.oneIn(10), fault == Fault.NONE);
    }

    private String address(Fault fault, List<Header> headers) {
        List<Parameter> given = operation.parameters().stream()
                .filter(parameter -> parameter.required() || parameter.place().equals("query") && chance.oneIn(4))
                .toList();
        Parameter broken = fault == Fault.PARAMETER && !operation.parameters().isEmpty()
                ? chance.of(operation.parameters())
                : null;
        List<Parameter> sent = new ArrayList<>(given);
        if (broken != null && !sent.contains(broken)) {
            sent.add(broken);
        }
        String path = operation.template();
        List<String> query = new ArrayList<>();
        for (Parameter parameter : sent) {
            boolean odd = parameter == broken;
            String value =
                    !odd ? values.valid(parameter) : chance.oneIn(2) ? values.nearlyValid(parameter) : values.hostile();
            String encoded = odd && chance.oneIn(3) ? encoding.odd(value) : Encoding.plain(value);
            switch (parameter.place()) {
                case "path" -> path = path.replace("{" + parameter.name() + "}", encoded);
                case "header" -> header(parameter.name(), value, odd, headers);
                default -> query.add(name(parameter.name(), odd) + "=" + encoded);
            }
            if (odd && parameter.place().equals("query") && chance.oneIn(6)) {
                query.add(parameter.name() + "=" + encoded);
            }
        }
        // What cannot be given validly is left out.
        query.removeIf(pair -> fault == Fault.NONE && pair.endsWith("="));
        if (fault == Fault.NAME) {
            query.add(chance.of(
                    List.of(chance.of(ODD_NAMES) + "=1", "&", "=", "a", "=1", "#", "?a=1", ";", "limit=1;x=2")));
            path = chance.oneIn(3) ? odd(path) : path;
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private void header(String name, String value, boolean odd, List<Header> headers) {
        if (odd && chance.oneIn(6)) {
            return;
        }
        String bytes = new String(
                        value.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1)
                .replaceAll("[\\r\\n]", " ");
        headers.add(new Header(name, bytes.length() > 60_000 ? bytes.substring(0, 60_000) : bytes));
        if (odd && chance.oneIn(8)) {
            headers.add(new Header(name, "\"1\""));
        }
    }

    private String name(String name, boolean odd) {
        if (!odd || !chance.oneIn(10)) {
            return name;
        }
        return chance.of(List.of(
                "%" + Integer.toHexString(name.charAt(0)) + name.substring(1),
                name.toUpperCase(java.util.Locale.ROOT),
                name + "[]",
                name + "%00",
                " " + name));
    }

    private String odd(String path) {
        return switch (chance.below(8)) {
            case 0 -> "/" + path;
            case 1 -> path + "/";
            case 2 -> path + ";a=b";
            case 3 -> path.replace("/v1/", "/v1//");
            case 4 -> path.replace("/v1/", "/v1/./");
            case 5 -> path.replace("/v1/", "/v1/%2e%2e/v1/");
            case 6 -> path.replace("v1", "%76%31");
            default -> path + "%2f..";
        };
    }
}
