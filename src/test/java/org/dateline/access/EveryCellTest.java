package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dateline.testing.Contracts;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Exchange;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Issued;
import org.dateline.testing.RawClient;
import org.dateline.testing.StubIssuer;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation of the document, asked for with each role and each scope. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubIssuer.class)
@Tag("W4")
class EveryCellTest {

    /** REST Assured would take most of the time of these some thousand requests. */
    private static final Contracts CONTRACTS = new Contracts();

    @TestHTTPResource
    URI server;

    @Test
    void thereAreOperations() {
        assertThat(ManagementOperations.all()).hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void ofARoleFromTheIdentityProvider(Role role) {
        String token = Issued.to(role.wireName(), "reader").token();

        everyCell(token, Authority.ofPerson(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Tag("W8")
    void ofARoleOfATokenThatWasHandedOut(Role role) {
        HandedOut token = HandedOut.role(role.wireName());

        everyCell(token.secret(), Authority.ofToken(role, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void ofAScope(Scope scope) {
        HandedOut token = HandedOut.scopes(scope.wireName());

        everyCell(token.secret(), Authority.ofToken(null, Set.of(scope)));
    }

    @Test
    @Tag("W8")
    void ofAllScopesTogether() {
        HandedOut token = HandedOut.scopes(
                Arrays.stream(Scope.values()).map(Scope::wireName).toArray(String[]::new));

        everyCell(token.secret(), Authority.ofToken(null, Set.of(Scope.values())));
    }

    @Test
    void ofTheAdministrator() {
        everyCell(TestDatabase.ADMIN_TOKEN, Authority.ofPerson(Role.ADMINISTRATOR));
    }

    @Test
    @Tag("W5")
    void ofNoRoleThereIsNone() {
        for (Object none :
                List.of(List.of(), List.of("reader", "Administrator", ""), "", 5, List.of(List.of("editor")))) {
            String token = Issued.to().claim("roles", none).token();

            everyCell(token, Authority.ofPerson(null));
        }
        String token = Issued.to().claim("roles", null).token();
        everyCell(token, Authority.ofPerson(null));
    }

    @Test
    @Tag("W5")
    void ofSeveralRolesIsThatOfTheHighest() {
        for (List<Role> roles : List.of(
                List.of(Role.CONTRIBUTOR, Role.PUBLISHER),
                List.of(Role.EDITOR, Role.CONTRIBUTOR, Role.AUTHOR),
                List.of(Role.AUTHOR, Role.AUTHOR))) {
            String[] names = roles.stream().map(Role::wireName).toArray(String[]::new);
            String token = Issued.to(names).token();
            Role highest = roles.stream().max(Role::compareTo).orElseThrow();

            everyCell(token, Authority.ofPerson(highest));
        }
    }

    /** Nobody who may not do a thing is told anything about it: not whether it is there, nor what is wrong with a body. */
    private void everyCell(String token, Authority authority) {
        SoftAssertions cells = new SoftAssertions();
        try (RawClient client = new RawClient(server)) {
            for (ManagementOperations operation : ManagementOperations.all()) {
                Exchange exchange = operation.send(client, token);
                String all = operation + ": " + exchange.answerBody();
                if (authority.reach(operation.row()) == Reach.NOTHING) {
                    cells.assertThat(exchange.status()).as(all).isEqualTo(403);
                    cells.assertThat(exchange.answerBody()).contains("/problems/forbidden");
                } else {
                    cells.assertThat(exchange.status()).as(all).isIn(expected(operation));
                }
                cells.assertThat(CONTRACTS.faults(exchange)).as(all).isEmpty();
            }
        }
        cells.assertAll();
    }

    /** Who may do it is told what is wrong instead. */
    private static List<Integer> expected(ManagementOperations operation) {
        boolean list = operation.method().equals("GET") && !operation.path().contains("{");
        return list ? List.of(200) : Stream.of(400, 404, 422).toList();
    }
}
