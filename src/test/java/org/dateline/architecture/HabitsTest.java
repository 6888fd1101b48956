package org.dateline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HabitsTest {

    private static final Set<String> INJECTIONS = Set.of(
            "jakarta.inject.Inject",
            "jakarta.ws.rs.core.Context",
            "jakarta.persistence.PersistenceContext",
            "org.eclipse.microprofile.config.inject.ConfigProperty");

    @Test
    void dependenciesComeThroughTheConstructor() {
        fields().should(notBeInjected())
                .allowEmptyShould(true)
                .because(
                        "a class whose constructor takes all that it needs can be made in a test, and is never half made")
                .check(Dateline.CLASSES);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.kernel")
                .should(callMethodWhere(askTheSystemForTheTime()))
                .allowEmptyShould(true)
                .because("a test has to be able to set the time, so it is taken from an injected Clock")
                .check(Dateline.CLASSES);
    }

    @Test
    void datesAreThoseOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
                .allowEmptyShould(true)
                .because("they are mutable and know no zones; java.time is meant")
                .check(Dateline.CLASSES);
    }

    @Test
    void optionalIsForResults() {
        fields().should()
                .notHaveRawType(Optional.class)
                .allowEmptyShould(true)
                .because("what may be absent is @Nullable, which the compiler checks")
                .check(Dateline.CLASSES);
        methods()
                .should(takeNoOptional())
                .allowEmptyShould(true)
                .because("what may be absent is @Nullable, which the compiler checks")
                .check(Dateline.CLASSES);
    }

    @Test
    void onlyMainKnowsTheEmbeddedDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline", "org.dateline.embedded..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dateline.embedded.."))
                .allowEmptyShould(true)
                .because("with a database configured it need not even be in the image")
                .check(Dateline.CLASSES);
    }

    private static ArchCondition<JavaField> notBeInjected() {
        return new ArchCondition<>("not be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (INJECTIONS.stream().anyMatch(field::isAnnotatedWith)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is injected"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean lambda = method.getName().startsWith("lambda$");
                if (!lambda
                        && method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Optional.class))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes an Optional"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> askTheSystemForTheTime() {
        return DescribedPredicate.describe("ask the system for the time", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            boolean withClock = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.getName().equals("java.time.Clock"));
            return owner.startsWith("java.time.") && name.equals("now") && !withClock
                    || owner.equals("java.time.Clock") && name.startsWith("system")
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        });
    }
}
