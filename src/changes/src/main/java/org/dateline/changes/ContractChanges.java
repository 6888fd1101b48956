package org.dateline.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the documents of a working tree with their last committed versions. */
public final class ContractChanges {

    private static final List<String> DOCUMENTS = List.of("delivery.yaml", "management.yaml");
    private static final String CHANGELOG = "CHANGELOG.md";
    /** How many versions back; several come at once when a branch is merged. */
    private static final int VERSIONS = 10;

    private final Path openapi;
    private final History history;
    private final List<String> report = new ArrayList<>();

    ContractChanges(Path openapi) {
        this.openapi = openapi;
        this.history = new History(openapi);
    }

    public static void main(String[] arguments) throws IOException {
        ContractChanges changes = new ContractChanges(Path.of(arguments[0], "openapi"));
        List<BreakingChange> unannounced = changes.unannounced();
        changes.report.forEach(System.out::println);
        if (!unannounced.isEmpty()) {
            unannounced.forEach(change -> System.out.println("  " + change));
            throw new IllegalStateException(
                    "%d promises of the API are broken and not announced: take that back, or add lines «- Breaking: `%s`: …» to openapi/CHANGELOG.md"
                            .formatted(unannounced.size(), unannounced.get(0).operation()));
        }
    }

    /** The breaking changes of which the changelog says nothing, each once. */
    List<BreakingChange> unannounced() throws IOException {
        if (!history.isThere()) {
            report.add("The contract was compared with nothing: this is no git repository.");
            return List.of();
        }
        Announcements announcements = Announcements.of(Files.readString(openapi.resolve(CHANGELOG)));
        Set<BreakingChange> unannounced = new LinkedHashSet<>();
        for (String document : DOCUMENTS) {
            unannounced.addAll(unannounced(document, announcements));
        }
        return List.copyOf(unannounced);
    }

    private List<BreakingChange> unannounced(String name, Announcements announcements) throws IOException {
        String text = Files.readString(openapi.resolve(name));
        ContractDocument now = ContractDocument.of(text);
        List<BreakingChange> unannounced = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        for (String commit : history.commits(VERSIONS, List.of(name))) {
            Optional<String> then = history.file(commit, name).filter(earlier -> !earlier.equals(text));
            if (then.isPresent()) {
                compared.add(commit);
                Announcements known =
                        Announcements.of(history.file(commit, CHANGELOG).orElse(""));
                List<BreakingChange> changes = Comparison.between(ContractDocument.of(then.get()), now);
                unannounced.addAll(announcements.since(known).missing(changes));
            }
        }
        report.add(
                compared.isEmpty()
                        ? name + " was compared with nothing: this clone has no other version of it."
                        : name + " was compared with what it was at " + String.join(", ", compared) + ".");
        return unannounced;
    }
}
