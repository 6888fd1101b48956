package org.dateline.clients;

import java.util.UUID;
import org.dateline.clients.delivery.model.ArticleView;
import org.dateline.clients.delivery.model.Problem;

/** Uses the two generated clients against a running Dateline, as {@code .ci/clients} starts it. */
public final class Newsroom {

    private Newsroom() {}

    public static void main(String[] arguments) throws Exception {
        String server = System.getenv("DATELINE_URL");
        Reading reading = new Reading(server);
        Editing editing = new Editing(server, System.getenv("DATELINE_ADMIN_TOKEN"));

        reading.demonstration();
        UUID id = editing.draft();
        editing.publish(id);
        ArticleView story = reading.article(id);
        check(
                story.getQuotes().get(0).getSpeaker().getOffice().getName().equals(Editing.OFFICE),
                "the quote knows the office that its speaker held then");
        editing.withdraw(id);
        Problem gone = reading.problem(id);
        check(gone.getStatus() == 410 && gone.getSince() != null, "what is withdrawn tells since when");
        System.out.println("Java: published, read back and withdrew «" + story.getHeadline() + "».");
    }

    static void check(boolean fact, String name) {
        if (!fact) {
            throw new AssertionError("not so: " + name);
        }
    }
}
