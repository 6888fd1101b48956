package org.dateline.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The two OpenAPI documents, and what an exchange with any client does against them. */
public final class Contracts {

    public static final Path DELIVERY = Path.of("openapi", "delivery.yaml");
    public static final Path MANAGEMENT = Path.of("openapi", "management.yaml");

    /** As the application under test writes them when it starts: the same, and read in no time. */
    private static final Path DELIVERY_AS_JSON = Path.of("openapi", "delivery.json");

    private static final Path MANAGEMENT_AS_JSON = Path.of("openapi", "management.json");

    private static final Map<String, Path> DOCUMENTS =
            Map.of("/v1/", DELIVERY_AS_JSON, "/problems", DELIVERY_AS_JSON, "/manage/v1/", MANAGEMENT_AS_JSON);

    /** The documents themselves. */
    private static final Set<String> EXEMPT = Set.of("/v1/openapi", "/manage/v1/openapi");

    private final Map<Path, Contract> contracts = new ConcurrentHashMap<>();

    /** What the documents do not say; empty where it all is in them, or the address is not theirs. */
    public List<String> faults(Exchange exchange) {
        return contract(exchange.path())
                .map(contract -> contract.faults(exchange))
                .orElse(List.of());
    }

    private Optional<Contract> contract(String path) {
        return DOCUMENTS.entrySet().stream()
                .filter(document -> path.startsWith(document.getKey()) && !EXEMPT.contains(path))
                .map(Map.Entry::getValue)
                .map(file -> contracts.computeIfAbsent(file, found -> new Contract(ContractDocument.of(found))))
                .findFirst();
    }
}
