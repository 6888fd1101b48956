package org.dateline.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the demonstration, to which some links of the front page lead. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class PagesTest {

    /** What browsers send for an address that was typed or clicked. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/problems", "/problems/gone"})
    void browsersGetAPageThatMayAskOnlyThisServer(String path) {
        Response page = browse(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html; charset=utf-8");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        Map<String, List<String>> policy = policy(page);
        assertThat(policy.get("default-src")).containsExactly("'none'");
        assertThat(policy.get("frame-ancestors")).containsExactly("'none'");
        assertThat(policy.get("base-uri")).containsExactly("'none'");
        assertThat(policy.get("form-action")).containsExactly("'none'");
        policy.getOrDefault("script-src", List.of())
                .forEach(source -> assertThat(source).isEqualTo("'self'"));
        policy.getOrDefault("connect-src", List.of())
                .forEach(source -> assertThat(source).isEqualTo("'self'"));
        policy.forEach((directive, sources) ->
                assertThat(sources).as(directive).isSubsetOf("'none'", "'self'", "data:", "'unsafe-inline'"));
    }

    @Test
    void everyAddressInAPageIsRelativeAndLeadsSomewhere() {
        Map<String, String> foundOn = new LinkedHashMap<>(Map.of("/", "/"));
        Deque<String> open = new ArrayDeque<>(foundOn.keySet());
        while (!open.isEmpty()) {
            String path = open.remove();
            Response answer = browse(path);
            assertThat(answer.statusCode())
                    .as("%s, to which %s links", path, foundOn.get(path))
                    .isEqualTo(200);
            if (answer.contentType().startsWith("text/html")) {
                for (String address : addresses(answer.asString())) {
                    assertThat(address).as("in %s", path).doesNotMatch("([a-z]+:|/).*");
                    String target = resolved(path, address);
                    if (foundOn.putIfAbsent(target, path) == null) {
                        open.add(target);
                    }
                }
            }
        }
        assertThat(foundOn)
                .containsKeys(
                        "/docs",
                        "/docs/scalar.js",
                        "/docs/docs.js",
                        "/docs/site.css",
                        "/v1/openapi",
                        "/manage/v1/openapi",
                        "/problems/gone",
                        "/sample/",
                        "/sample/sample.js",
                        "/sample/sample.css");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/scalar.js, text/javascript; charset=utf-8",
        "/docs/docs.js, text/javascript; charset=utf-8",
        "/docs/site.css, text/css; charset=utf-8",
        "/docs/icon.svg, image/svg+xml",
        "/sample/sample.js, text/javascript; charset=utf-8",
        "/sample/sample.css, text/css; charset=utf-8",
        "/sample/issyk-kul.svg, image/svg+xml"
    })
    void assetsAreCheckedByTagAndCompressed(String path, String type) {
        Response plain = given().header("Accept-Encoding", "identity").get(path);
        Response again = given().header("Accept-Encoding", "identity")
                .header("If-None-Match", plain.header("ETag"))
                .get(path);
        Response head = given().header("Accept-Encoding", "gzip").head(path);

        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.contentType()).isEqualToIgnoringCase(type);
        assertThat(plain.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Encoding")).isEqualTo(plain.asByteArray().length > 1000 ? "gzip" : null);
    }

    @Test
    void theFrontPageIsJsonForPrograms() {
        Response json = given().header("Accept", "application/json").get("/");
        Response anything = given().header("Accept", "*/*").get("/");

        assertThat(json.contentType()).isEqualTo("application/json");
        assertThat(json.headers().getValues("Vary")).contains("Accept");
        assertThat(json.<String>path("documentation")).isEqualTo("/docs");
        assertThat(json.<String>path("delivery.openapi")).isEqualTo("/v1/openapi");
        assertThat(json.<String>path("management.openapi")).isEqualTo("/manage/v1/openapi");
        assertThat(anything.contentType()).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json,text/html;q=0.9", "text/html;q=0,*/*"})
    void problemsAreDataUnlessAPageIsWanted(String accept) {
        Response list = given().header("Accept", accept).get("/problems");
        Response one = given().header("Accept", accept).get("/problems/gone");

        assertThat(list.contentType()).startsWith("application/json");
        assertThat(one.contentType()).startsWith("application/json");
        assertThat(one.headers().getValues("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/unknown",
                "/docs/scalar.js/more",
                "/docs/site.html",
                "/problems/no-such-type",
                "/webjars/scalar/index.html",
                "/webjars/scalar/scalar.js",
                "/site/index.html",
                "/sample/index.html",
                "/sample/unknown"
            })
    void whatIsNoPageStaysAProblem(String path) {
        Response answer = browse(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/docs.js", "/sample/", "/sample/sample.js"})
    void pagesAreForReading(String path) {
        Response answer = given().body("x").post(path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void theDocumentationHasOneAddress() {
        Response answer = given().redirects().follow(false).get("/docs/");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("../docs");
    }

    private static Response browse(String path) {
        return given().urlEncodingEnabled(false).header("Accept", BROWSER).get(path);
    }

    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String resolved(String page, String address) {
        URI target = URI.create("http://here" + page).resolve(address);
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return target.normalize().getRawPath() + query;
    }

    private static Map<String, List<String>> policy(Response page) {
        Map<String, List<String>> policy = new LinkedHashMap<>();
        for (String directive : page.header("Content-Security-Policy").split(";")) {
            List<String> words = Arrays.asList(directive.trim().split(" "));
            policy.put(words.get(0), words.subList(1, words.size()));
        }
        return policy;
    }
}
