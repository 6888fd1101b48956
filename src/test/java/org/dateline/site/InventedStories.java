package org.dateline.site;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;

/** A day of a newsroom beside the demonstration: nothing of it has happened, and none of these people exist. */
final class InventedStories {

    private final UUID picture = id("media", "issyk-kul");
    private final UUID lake = id("places", "cholpon-ata");
    private final UUID capital = id("places", "bishkek");
    private final UUID commonwealth = id("sections", "v-sodruzhestve");
    private final UUID society = section("Общество", 20);
    private final UUID shore = section("Берег", 30);

    static void enter() {
        new InventedStories().publish();
    }

    private void publish() {
        publish(
                story(commonwealth, capital, "Книжная ярмарка в Бишкеке собрала издателей шести стран", "09:30"),
                "До воскресенья на площади читают вслух, спорят о переводах и меняют книги на книги.");
        publish(
                story(society, capital, "Ночной автобус свяжет окраины: чего ждут пассажиры", "10:05"),
                "Маршрут проверят в июле, а расписание составят вместе с теми, кто работает по ночам.");
        publish(
                quoting(
                        story(society, lake, "Музей под открытым небом ищет добровольцев на лето", "11:20"),
                        person("Марат Джумабеков", "хранитель музея на берегу"),
                        "Камни с рисунками не умеют говорить сами. Им нужны голоса."),
                "Нужны проводники, рисовальщики и те, кто умеет слушать вопросы детей.");
        publish(
                story(shore, lake, "Пять вопросов о новой тропе вдоль северного берега", "12:40"),
                "Где начинается, сколько идти и почему без проводника лучше не выходить.");
        publish(
                story(commonwealth, capital, "Абрикосы поедут поездом: фермеры договорились о вагонах", "13:15"),
                "Первый состав с холодильниками уйдет в середине июля.");
        Map<String, Object> first = quoting(
                story(shore, lake, "В Чолпон-Ате открылась школа парусного спорта", "14:40"),
                person("Айсулуу Токтогулова", "руководитель школы парусного спорта"),
                "Сначала мы учим слушать ветер, а узлы приходят потом.");
        first.put("leadMedia", picture);
        publish(
                first,
                "Тридцать учеников выйдут на воду уже на этой неделе. Лодки строили всю зиму здесь же, на берегу.");
    }

    private static Map<String, Object> story(UUID section, UUID place, String headline, String time) {
        return new HashMap<>(Map.of(
                "language",
                "ru",
                "section",
                section,
                "headline",
                headline,
                "timeZone",
                "Europe/Moscow",
                "datePublished",
                "2025-07-02T" + time + ":00+03:00",
                "places",
                List.of(Map.of("relation", "about", "place", place)),
                "dateline",
                Map.of("text", "2 июля — " + time, "place", place)));
    }

    private static Map<String, Object> quoting(Map<String, Object> story, WorkingCopy speaker, String words) {
        story.put("quotes", List.of(Newsdesk.card("card", speaker, words)));
        return story;
    }

    private static void publish(Map<String, Object> story, String lead) {
        List<Object> body = new ArrayList<>(List.of(Newsdesk.paragraph("p", lead)));
        if (story.containsKey("quotes")) {
            body.add(Map.of("type", "quote", "key", "q", "quote", "card"));
        }
        story.put("lead", lead);
        story.put("body", body);
        Editor.published("articles", story);
    }

    private static WorkingCopy person(String name, String office) {
        UUID post = Editor.published("offices", Map.of("names", Map.of("ru", office), "singleHolder", false))
                .id();
        Map<String, Object> tenure = Map.of("office", post, "startDate", "2024");
        return Editor.published("people", Map.of("names", Map.of("ru", name), "tenures", List.of(tenure)));
    }

    private static UUID section(String name, int position) {
        return Editor.published("sections", Map.of("names", Map.of("ru", name), "position", position))
                .id();
    }

    private static UUID id(String kind, String slug) {
        return UUID.fromString(given().get("/v1/" + kind + "/by-slug/" + slug).path("id"));
    }
}
