package org.dateline.fuzz;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.testing.Contracts;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;

/** Asks every operation of both documents in many ways, and keeps what the oracle finds. */
final class Campaign {

    private static final int MOST_FINDINGS = 40;

    private final long seed;
    private final String token;
    private final RawClient client;
    private final Oracle oracle;
    private final Stock stock = new Stock();
    private final Map<Operation, ApiDocument> operations = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private int requests;

    Campaign(URI server, String token, long seed) {
        this.seed = seed;
        this.token = token;
        client = new RawClient(server);
        oracle = new Oracle(token);
        for (ApiDocument document : List.of(ApiDocument.of(Contracts.MANAGEMENT), ApiDocument.of(Contracts.DELIVERY))) {
            document.operations().forEach(operation -> operations.put(operation, document));
        }
    }

    /** One round for a time of zero, and as many as there is time for. */
    void run(Duration time, int requestsPerOperation) {
        Instant end = Instant.now().plus(time);
        Golden golden = new Golden(client, oracle, token);
        int round = 0;
        do {
            round(round++, requestsPerOperation, golden, time.isZero() ? Instant.MAX : end);
        } while (Instant.now().isBefore(end) && findings.size() < MOST_FINDINGS);
        client.close();
    }

    List<String> findings() {
        return List.copyOf(findings.values());
    }

    /** The documents' operations of which none has ever been answered with success. */
    List<String> neverSucceeded() {
        return operations.keySet().stream()
                .map(Operation::toString)
                .filter(operation -> !answered.contains(operation))
                .toList();
    }

    String report() {
        return "Fuzz: seed %d, %d requests to %d operations (%d of them answered with success), statuses %s, findings %d"
                .formatted(
                        seed,
                        requests,
                        operations.size(),
                        operations.size() - neverSucceeded().size(),
                        statuses,
                        findings.size());
    }

    private void round(int round, int requestsPerOperation, Golden golden, Instant end) {
        List<Operation> all = List.copyOf(operations.keySet());
        new HeaderWalk(all, token, this::exchange).take();
        // Backwards: articles, the first, refer to all the others.
        for (int i = all.size() - 1; i >= 0; i--) {
            Operation operation = all.get(i);
            Chance chance = new Chance(seed + 31L * round + i);
            if (operation.method().equals("POST")) {
                new Walk(operations.get(operation), stock, chance, all, operation.collection(), token, this::exchange)
                        .take();
            }
        }
        for (Operation operation : all) {
            Chance chance = new Chance(seed + 31L * round + operation.toString().hashCode());
            ApiDocument document = operations.get(operation);
            RequestMaker maker = new RequestMaker(document, stock, chance, operation, token);
            for (int i = 0; i < requestsPerOperation && Instant.now().isBefore(end); i++) {
                exchange(operation, maker.any());
            }
            for (String change : golden.changed()) {
                find(
                        operation,
                        "golden",
                        "After requests to this operation something else is answered otherwise: " + change);
            }
        }
    }

    private RawAnswer exchange(Operation operation, FuzzRequest request) {
        RawAnswer answer = client.send(request.bytes(), request.method().equals("HEAD"));
        requests++;
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 200 && answer.status() < 300 && request.method().equals(operation.method())) {
            answered.add(operation.toString());
            stock.learn(request, operation, answer, oracle.json(answer));
        }
        List<String> faults = new ArrayList<>(oracle.faults(operation, request, answer));
        if (!faults.isEmpty()) {
            String text = answer.text();
            find(
                    operation,
                    answer.status() + faults.get(0).replaceAll("[0-9]+|'[^']*'", ""),
                    "- %s%n%s%n=> %d %s"
                            .formatted(
                                    String.join("\n- ", faults),
                                    request.curl(),
                                    answer.status(),
                                    text.substring(0, Math.min(1500, text.length()))));
        }
        return answer;
    }

    /** One of each sort is enough. */
    private void find(Operation operation, String sort, String text) {
        String key = operation.method() + sort;
        if (findings.size() < MOST_FINDINGS) {
            findings.putIfAbsent(
                    key.substring(0, Math.min(120, key.length())), "(seed " + seed + ") " + operation + "\n" + text);
        }
    }
}
