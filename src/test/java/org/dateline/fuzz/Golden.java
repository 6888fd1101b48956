package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;

/** Requests that have nothing to do with the hostile ones, and have to be answered as if those had never been. */
final class Golden {

    private static final List<String> READS = List.of(
            "/v1/articles/by-slug/peregovory-v-cholpon-ate",
            "/v1/articles?section=v-sodruzhestve&place=asia&limit=2",
            "/v1/quotes?speaker=sergey-lavrov&place=asia",
            "/v1/people/by-slug/sergey-lavrov",
            "/v1/places/by-slug/kyrgyzstan",
            "/v1/articles?plaec=asia",
            "/v1/articles?cursor=x",
            "/problems/gone",
            "/manage/v1/articles?slug=peregovory-v-cholpon-ate",
            "/nowhere");

    private final RawClient client;
    private final Oracle oracle;
    private final List<Header> editor;
    private final Map<String, String> expected;

    Golden(RawClient client, Oracle oracle, String token) {
        this.client = client;
        this.oracle = oracle;
        editor =
                List.of(new Header("Authorization", "Bearer " + token), new Header("Content-Type", "application/json"));
        expected = answers();
    }

    /** What is answered otherwise than at the beginning. */
    List<String> changed() {
        Map<String, String> now = answers();
        List<String> changed = new ArrayList<>();
        expected.forEach((request, answer) -> {
            if (!answer.equals(now.get(request))) {
                changed.add(request + "\n  was " + answer + "\n  is  " + now.get(request));
            }
        });
        return changed;
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String read : READS) {
            answers.put(
                    "GET " + read, told(send("GET", read, editor.subList(0, read.startsWith("/manage") ? 1 : 0), "")));
        }
        answers.put("a life", life());
        return answers;
    }

    /** A person is written, published, read, withdrawn and put away. */
    private String life() {
        String name = "Золотая " + UUID.randomUUID();
        List<String> story = new ArrayList<>();
        RawAnswer created = send("POST", "/manage/v1/people", editor, "{\"names\":{\"ru\":\"" + name + "\"}}");
        JsonNode copy = oracle.json(created);
        String path = "/manage/v1/people/" + copy.path("id").asText();
        String reader = "/v1/people/" + copy.path("id").asText();
        List<Header> first = versioned(1);
        List<Header> second = versioned(2);
        story.add(told(created));
        story.add(told(send("GET", reader, List.of(), "")));
        story.add(told(send("PUT", path, first, "{\"names\":{\"ru\":\"" + name + " вторая\"}}")));
        story.add(told(send("PUT", path, first, "{\"names\":{\"ru\":\"" + name + " третья\"}}")));
        story.add(told(send("PUT", path + "/publication", second, "")));
        story.add(told(send("GET", reader, List.of(), "")));
        story.add(told(send("DELETE", path + "/publication", second, "")));
        story.add(told(send("GET", reader, List.of(), "")));
        story.add(told(send("DELETE", path, second, "")));
        return String.join("\n    ", story);
    }

    private List<Header> versioned(int version) {
        List<Header> headers = new ArrayList<>(editor);
        headers.add(new Header("If-Match", "\"" + version + "\""));
        return headers;
    }

    private RawAnswer send(String method, String path, List<Header> headers, String body) {
        byte[] content = body.isEmpty() ? null : body.getBytes(StandardCharsets.UTF_8);
        FuzzRequest request = new FuzzRequest(method, path, headers, content, false, true);
        return client.send(request.bytes(), false);
    }

    /** Without what differs each time. */
    private static String told(RawAnswer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date") || name.equalsIgnoreCase("Content-Length"));
        boolean lasting = answer.status() == 200 && !headers.containsKey("Last-Modified") || answer.status() != 200;
        String text = answer.status() + " " + headers + " " + answer.text();
        String steady = text.replaceAll("\"traceId\":\"[^\"]*\"", "")
                .replaceAll(
                        "\"(?:createdAt|modifiedAt|publishedAt|withdrawnAt|trashedAt|firstPublished|since|datePublished|dateModified)\":\"[^\"]*\"",
                        "")
                .replaceAll("\"changeNumber\":[0-9]+", "");
        return lasting || text.contains("zolotaya")
                ? steady.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                        .replaceAll("(?i)last-modified=\\[[^]]*\\]", "")
                        .replaceAll("(?i)etag=\\[\"[A-Za-z0-9_-]{15,}\"\\]", "")
                        .replaceAll("zolotaya-[a-z0-9-]*", "SLUG")
                : steady;
    }
}
