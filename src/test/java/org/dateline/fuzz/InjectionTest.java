package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.fuzz.Operation.Parameter;
import org.dateline.testing.Contracts;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.RawAnswer;
import org.dateline.testing.RawClient;
import org.dateline.testing.StatementCount;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No part of a request becomes a part of a statement, whichever parameter it comes in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("I1")
class InjectionTest {

    /** Nothing of ours has it. */
    private static final String MARK = "zq7x";

    private static final List<String> VALUES = List.of(
            MARK,
            "-" + MARK,
            MARK + "," + MARK + "2",
            MARK + "'",
            MARK + "' OR '1'='1",
            MARK + "' AND 1=2 --",
            MARK + "') UNION SELECT NULL --",
            MARK + "'; SELECT pg_sleep(9); --",
            MARK + "\\' OR 1=1 --",
            MARK + "$$",
            MARK + "?::text",
            "1 AND " + MARK + "=1",
            "(SELECT " + MARK + ")",
            "CASE WHEN " + MARK + " THEN 1 END");

    @TestHTTPResource
    URL server;

    @Inject
    StatementCount statements;

    @Test
    void noStatementHoldsWhatAReaderSends() throws URISyntaxException {
        List<RawAnswer> answers = ask(Contracts.DELIVERY, List.of());

        assertThat(answers)
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isBetween(200, 499));
        assertThat(statements.texts())
                .isNotEmpty()
                .allSatisfy(sql -> assertThat(sql.toLowerCase(Locale.ROOT)).doesNotContain(MARK));
    }

    @Test
    void noParameterOfEditorsReachesTheParser() throws URISyntaxException {
        List<RawAnswer> answers =
                ask(Contracts.MANAGEMENT, List.of(new Header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)));

        assertThat(answers)
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isBetween(200, 499));
    }

    /** Each parameter of each operation with each value, the others left out where they can be. */
    private List<RawAnswer> ask(Path document, List<Header> headers) throws URISyntaxException {
        List<RawAnswer> answers = new ArrayList<>();
        try (RawClient client = new RawClient(server.toURI())) {
            for (Operation operation : ApiDocument.of(document).operations()) {
                for (Parameter parameter : operation.parameters()) {
                    for (String value : VALUES) {
                        answers.add(client.send(
                                request(operation, parameter, value, headers).bytes(), false));
                    }
                }
            }
        }
        return answers;
    }

    private static FuzzRequest request(Operation operation, Parameter hostile, String value, List<Header> common) {
        String target = operation.template();
        List<Header> headers = new ArrayList<>(common);
        for (Parameter parameter : operation.parameters()) {
            String given = parameter == hostile ? Encoding.plain(value) : "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10";
            if (parameter.place().equals("path")) {
                target = target.replace("{" + parameter.name() + "}", given);
            } else if (parameter.place().equals("header") && (parameter == hostile || parameter.required())) {
                headers.add(new Header(parameter.name(), parameter == hostile ? value : "\"1\""));
            }
        }
        if (hostile.place().equals("query")) {
            target += "?" + hostile.name() + "=" + Encoding.plain(value);
        }
        return new FuzzRequest(operation.method(), target, headers, null, false, false);
    }
}
