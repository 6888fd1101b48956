package org.dateline.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Says what the example of a change does when it is tried on a new installation. */
final class Trials {

    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("PUT review", "The example asks for a review of a draft of the demonstration."),
            Map.entry("DELETE review", "The example needs the review to be asked for first."),
            Map.entry("PUT rejection", "The example needs the review to be asked for first."),
            Map.entry("PUT approval", "The example needs the review to be asked for first."),
            Map.entry("DELETE approval", "The example needs the approval to be given first."),
            Map.entry("PUT assignment", "The example assigns a draft to the administrator."),
            Map.entry("DELETE assignment", "The example needs the assignment to be made first."),
            Map.entry("PUT schedule", "The example sets a time for a draft of the demonstration."),
            Map.entry("DELETE schedule", "The example needs the time to be set first."),
            Map.entry(
                    "PUT live",
                    "The example says again what the demonstration is live with, so nothing changes; change a word of it to make"
                            + " version 2."),
            Map.entry("DELETE live", "The example ends the live broadcast of the demonstration."),
            Map.entry(
                    "PUT schedule/{date}",
                    "The example plans a day of a channel of the demonstration, which makes version 1 of that day; after that,"
                            + " `If-Match` has to be `\"1\"`."),
            Map.entry("POST revisions", "The example restores what is there already, so it stays at version 1."),
            Map.entry("DELETE trash", "The example needs the draft to be put into the trash first."),
            Map.entry(
                    "PUT purge",
                    "The example needs the draft to be put into the trash first. There is no way back: the other"
                            + " examples about it find nothing any more."));

    private Trials() {}

    static void describe(Call call) {
        note(call).ifPresent(note -> {
            String description = call.operation().getDescription();
            call.operation().setDescription(description == null ? note : description + "\n\n" + note);
        });
    }

    private static Optional<String> note(Call call) {
        if (Set.of("tokens", "users").contains(call.noun())) {
            return call.noun().equals("tokens") && call.namesOneThing()
                    ? Optional.of("On a new installation no token was handed out: make one, and put its id in.")
                    : Optional.empty();
        }
        String note = STEPS.get(call.method() + " " + call.path().replaceFirst("^.*\\{id}/?", ""));
        if (note != null) {
            return Optional.of(note);
        }
        if (call.noun().equals("weather") && !call.reads()) {
            return Optional.of(
                    call.method() == HttpMethod.PUT
                            ? "The example is about a place of which nothing is known yet on a new installation."
                            : "The example needs the weather to be told first.");
        }
        if (call.noun().equals("exchange-rates") && call.method() == HttpMethod.DELETE) {
            return Optional.of(
                    "The example removes the rates of the demonstration, so that readers have none any more.");
        }
        boolean publication = call.path().endsWith("/publication");
        if (call.method() == HttpMethod.POST) {
            return Optional.of("The example makes one more draft each time; its slug is made for it.");
        } else if (call.method() == HttpMethod.PATCH) {
            return Optional.of(
                    "The example makes version 2 of what the demonstration has; after that, `If-Match` has to"
                            + " be `\"2\"`. Readers see nothing of it until it is published.");
        } else if (call.method() == HttpMethod.PUT && publication) {
            return Optional.of("The example publishes again what the demonstration has published: nothing changes for"
                    + " readers, so there is no change number, unless it was withdrawn in between.");
        } else if (call.method() == HttpMethod.PUT && call.path().endsWith("/merge")) {
            return Optional.of(
                    "The example merges something of the demonstration that nothing public refers to into the one"
                            + " that the other examples show. There is no way back.");
        } else if (call.method() == HttpMethod.PUT) {
            return Optional.of("The example sends what is stored already, so it stays at version 1; change a word of it"
                    + " to make version 2.");
        } else if (call.method() == HttpMethod.DELETE && publication) {
            return Optional.of("The example withdraws something of the demonstration that nothing public refers to; it"
                    + " can be published again.");
        } else if (call.method() == HttpMethod.DELETE) {
            return Optional.of("The example puts a draft of the demonstration into the trash.");
        }
        return Optional.empty();
    }
}
