package org.dateline.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The {@link StubBank}, as tests tell it what to answer and see what has come of it. */
public final class Bank {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Bank() {}

    /** From now on it sends this. */
    public static void sends(byte[] document) {
        tell("status=200", document);
    }

    /** @param how such as {@code status=500&delay=3000&missing=7} */
    public static void tell(String how, byte[] document) {
        ask("/tell?" + how, document);
    }

    /** After it has been asked again, and what it then sent has been dealt with. */
    public static void isAskedAgain() {
        int before = requests();
        // When the second one comes, the first has been dealt with: they come one after the other.
        Until.holds(() -> requests() > before + 2);
    }

    /** How it goes, as editors are told. */
    public static Map<String, Object> feed() {
        Response feeds = Editor.asking().get("/manage/v1/feeds");
        return feeds.path("data.find { it.name.startsWith('exchange-rates/') }");
    }

    /** After a fetch has failed for this reason. */
    public static void failsBecause(String reason) {
        Until.holds(() -> String.valueOf(feed().get("lastError")).contains(reason));
    }

    /** What readers are told, without what changes by itself. */
    public static String rates() {
        return given().get("/v1/exchange-rates").asString().replaceFirst("\"age\":\"[^\"]*\"", "");
    }

    private static int requests() {
        return Integer.parseInt(ask("/requests", new byte[0]));
    }

    private static String ask(String path, byte[] body) {
        String address = ConfigProvider.getConfig().getValue("dateline.exchange-rates.address", String.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.replace("/daily", "") + path))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
