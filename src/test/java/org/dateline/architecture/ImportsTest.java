package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    void theRulesSeeTheClasses() {
        assertThat(Dateline.CLASSES).hasSizeGreaterThan(20);
        assertThat(Dateline.CLASSES.contain("org.dateline.kernel.UuidV7")).isTrue();
    }

    @Test
    void everyPackageIsARoomAndKnowsOnlyThoseBelow() {
        classes()
                .that()
                .resideInAPackage("org.dateline..")
                .should(knowOnlyWhatLiesBelow())
                .because("drafts cannot leak where the readers' half does not know the editors', and what lies below"
                        + " can be understood, tested and moved without what stands on it")
                .check(Dateline.CLASSES);
    }

    @Test
    void noPackagesKnowOneAnother() {
        slices().matching("org.dateline.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("two packages that know one another are one package with two names")
                .check(Dateline.CLASSES);
    }

    private static ArchCondition<JavaClass> knowOnlyWhatLiesBelow() {
        return new ArchCondition<>("know only the rooms below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> room = Rooms.of(type);
                if (room.isEmpty()) {
                    if (!type.getSimpleName().equals("package-info")) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room of the table"));
                    }
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Dateline.isOurs(dependency.getTargetClass()))
                        .filter(dependency -> isAbove(room.get(), dependency))
                        .map(Dependency::getDescription)
                        .forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    private static boolean isAbove(String room, Dependency dependency) {
        return Rooms.of(dependency.getTargetClass())
                .map(target -> !Rooms.mayKnow(room, target))
                .orElse(true);
    }
}
