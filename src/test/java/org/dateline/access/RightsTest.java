package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("W5")
class RightsTest {

    private static final Actor ANN = new Actor(UUID.randomUUID(), "Ann");
    private static final List<Owned> THINGS = things();

    private record Thing(UUID id, @Nullable UUID createdBy, boolean isLooseDraft, boolean tellsAStory)
            implements Owned {

        @Override
        public @Nullable UUID assignee() {
            return null;
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void eachRoleMayWhatThoseBeforeItMay(Operation operation) {
        for (Owned thing : THINGS) {
            boolean before = false;
            for (Role role : Role.values()) {
                boolean may = operation.right().of(role).includes(thing, ANN);
                assertThat(may || !before).as("%s with %s", role, thing).isTrue();
                before = may;
            }
        }
    }

    @Test
    void whoHasSeveralRolesMayWhatTheMostPowerfulOneMay() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            List<String> names = new ArrayList<>(List.of("reader", "ADMINISTRATOR", "", "publisher "));
            Role highest = null;
            for (Role role : Role.values()) {
                if (random.nextBoolean()) {
                    names.add(random.nextInt(names.size() + 1), role.wireName());
                    highest = role;
                }
            }
            assertThat(Role.highest(names)).as("%s", names).isEqualTo(Optional.ofNullable(highest));
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void withoutARoleAndWithoutScopesNothingIsInReach(Operation operation) {
        assertThat(Role.highest(List.of())).isEmpty();
        assertThat(Authority.ofPerson(null).reach(operation)).isEqualTo(Reach.NOTHING);
        assertThat(Authority.ofToken(null, Set.of()).reach(operation)).isEqualTo(Reach.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aLimitOnlyEverLowers(Role role) {
        for (Role limit : Role.values()) {
            assertThat(role.atMost(limit)).isLessThanOrEqualTo(role).isLessThanOrEqualTo(limit);
        }
        assertThat(role.atMost(null)).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    @Tag("W8")
    void noTokenThatWasHandedOutHandsOutRights(Operation operation) {
        boolean grants = operation.right() == Right.GRANT;

        Authority machine = Authority.ofToken(null, EnumSet.allOf(Scope.class));
        Authority administrator = Authority.ofToken(Role.ADMINISTRATOR, Set.of());

        assertThat(machine.reach(operation)).isEqualTo(grants ? Reach.NOTHING : Reach.ANYTHING);
        assertThat(administrator.reach(operation)).isEqualTo(grants ? Reach.NOTHING : Reach.ANYTHING);
        assertThat(Authority.ofPerson(Role.ADMINISTRATOR).reach(operation)).isEqualTo(Reach.ANYTHING);
    }

    @Test
    void nobodyOwnsWhatNobodyIsKnownToHaveCreated() {
        Owned old = new Thing(UUID.randomUUID(), null, true, true);

        assertThat(Arrays.stream(Reach.values()).filter(reach -> reach.includes(old, ANN)))
                .containsExactly(Reach.ANYTHING);
    }

    @Test
    void anEndpointThatIsInNoRowHasNone() {
        Set<String> kinds = Set.of("topics", "people");

        assertThat(Operation.of("GET", "/manage/v1/topics/{id}", kinds)).contains(Operation.READ);
        assertThat(Operation.of("GET", "/manage/v1/people", kinds)).contains(Operation.LIST);
        assertThat(Operation.of("GET", "/manage/v1/users/{id}", kinds)).contains(Operation.READ_USER);
        for (String path : List.of(
                "/manage/v1/settings",
                "/manage/v1/settings/{id}",
                "/manage/v1/{kind}",
                "/manage/v1/{kind}/{id}",
                "/manage/v1/topics/{id}/secrets",
                "/manage/v1/topics/{slug}",
                "/manage/v1/topics/",
                "/manage/v1",
                "/manage/v1/",
                "/manage/test/closed",
                "/manage/v2/topics",
                "/v1/topics")) {
            assertThat(Operation.of("GET", path, kinds)).as(path).isEmpty();
        }
        assertThat(Operation.of("TRACE", "/manage/v1/topics", kinds)).isEmpty();
    }

    @Test
    @Tag("W4")
    void theTableIsTheOneInTheReadme() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("## Who may do what"))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .limit(9)
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<Right> rights = List.of(
                Right.LOOK,
                Right.WRITE,
                Right.HAND_ON,
                Right.REVIEW,
                Right.PUBLISH,
                Right.ADMINISTER,
                Right.KNOW_COLLEAGUES,
                Right.WATCH,
                Right.GRANT);
        for (int i = 0; i < rights.size(); i++) {
            List<String> row = rows.get(i);
            Right right = rights.get(i);
            for (Role role : Role.values()) {
                String cell = switch (right.of(role)) {
                    case NOTHING -> "no";
                    case OWN_DRAFTS -> "their own drafts";
                    case OWN -> "their own";
                    case OWN_STORIES -> "not at others' stories";
                    case ANYTHING -> "yes";
                };
                assertThat(row.get(2 + role.ordinal()).split(",")[0])
                        .as("%s %s", right, role)
                        .isEqualTo(cell);
            }
            String scope =
                    right.scope().map(each -> "`" + each.wireName() + "`").orElse("none");
            assertThat(row.get(7)).as("%s", right).isEqualTo(scope);
        }
    }

    private static List<Owned> things() {
        List<Owned> things = new ArrayList<>();
        for (boolean own : new boolean[] {true, false}) {
            for (boolean draft : new boolean[] {true, false}) {
                for (boolean story : new boolean[] {true, false}) {
                    things.add(new Thing(UUID.randomUUID(), own ? ANN.id() : UUID.randomUUID(), draft, story));
                }
            }
        }
        return things;
    }
}
