package org.dateline.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fails a test whose exchange the OpenAPI documents do not describe; sees everything that REST Assured sends. */
public final class ContractFilter implements Filter {

    private static final Path DELIVERY = Path.of("openapi", "delivery.yaml");
    private static final Path MANAGEMENT = Path.of("openapi", "management.yaml");
    private static final Map<String, Path> DOCUMENTS =
            Map.of("/v1/", DELIVERY, "/problems", DELIVERY, "/manage/v1/", MANAGEMENT);

    /** The documents themselves. */
    private static final Set<String> EXEMPT = Set.of("/v1/openapi", "/manage/v1/openapi");

    private final Map<Path, Contract> contracts = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response answer = context.next(request, specification);
        Exchange exchange = Exchange.of(request, answer);
        if (isPage(exchange)) {
            return answer;
        }
        contract(exchange.path()).ifPresent(contract -> check(exchange, contract.faults(exchange)));
        return answer;
    }

    /** Under the addresses of the types of problems, browsers get a page that says the same. */
    private static boolean isPage(Exchange exchange) {
        return exchange.path().startsWith("/problems")
                && exchange.requestHeaders().getOrDefault("accept", "").contains("text/html")
                && exchange.answerType().equals("text/html");
    }

    private Optional<Contract> contract(String path) {
        return DOCUMENTS.entrySet().stream()
                .filter(document -> path.startsWith(document.getKey()) && !EXEMPT.contains(path))
                .map(Map.Entry::getValue)
                .map(file -> contracts.computeIfAbsent(file, found -> new Contract(ContractDocument.of(found))))
                .findFirst();
    }

    private static void check(Exchange exchange, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s -> %d breaks the contract:%n- %s%n%s"
                    .formatted(
                            exchange.method(),
                            exchange.path(),
                            exchange.status(),
                            String.join("\n- ", faults),
                            exchange.answerBody()));
        }
    }
}
