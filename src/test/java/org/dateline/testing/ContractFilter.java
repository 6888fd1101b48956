package org.dateline.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;

/** Fails a test whose exchange the OpenAPI documents do not describe; sees everything that REST Assured sends. */
public final class ContractFilter implements Filter {

    private final Contracts contracts = new Contracts();

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
        check(exchange, contracts.faults(exchange));
        return answer;
    }

    /** Under the addresses of the types of problems, browsers get a page that says the same. */
    private static boolean isPage(Exchange exchange) {
        return exchange.path().startsWith("/problems")
                && exchange.requestHeaders().getOrDefault("accept", "").contains("text/html")
                && exchange.answerType().equals("text/html");
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
