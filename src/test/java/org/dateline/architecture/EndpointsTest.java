package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndpointsTest {

    private static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS =
            DescribedPredicate.describe("are endpoints", Dateline::isEndpoint);

    @Test
    void endpointMethodsArePublic() {
        methods()
                .that(ARE_ENDPOINTS)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .because("Quarkus drops any other with no more than a warning")
                .check(Dateline.CLASSES);
    }

    @Test
    void noEndpointTakesOrReturnsAnEntity() {
        methods()
                .that(ARE_ENDPOINTS)
                .should(exchangeNoEntity())
                .allowEmptyShould(true)
                .because("an entity on the wire makes every column a promise and every new one a leak")
                .check(Dateline.CLASSES);
    }

    @Test
    void endpointsAreInTheHalves() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .resideInAnyPackage(
                        "org.dateline", "org.dateline.manage..", "org.dateline.delivery..", "org.dateline.problem")
                .allowEmptyShould(true)
                .because("the URL tells the package; only the catalogue of problems and the front page are neither's")
                .check(Dateline.CLASSES);
    }

    @Test
    void onlyTheCatalogueTurnsExceptionsIntoAnswers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.problem..")
                .should()
                .beAssignableTo("jakarta.ws.rs.ext.ExceptionMapper")
                .allowEmptyShould(true)
                .because("every failure has to leave as a problem document of the one catalogue")
                .check(Dateline.CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.dateline.problem..")
                .should()
                .beAnnotatedWith("org.jboss.resteasy.reactive.server.ServerExceptionMapper")
                .allowEmptyShould(true)
                .because("every failure has to leave as a problem document of the one catalogue")
                .check(Dateline.CLASSES);
    }

    private static ArchCondition<JavaMethod> exchangeNoEntity() {
        return new ArchCondition<>("exchange no entity, nor anything that holds one") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> reached = new HashSet<>();
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .forEach(type -> reach(type, reached));
                reached.stream()
                        .filter(Dateline::isEntity)
                        .map(entity -> method.getFullName() + " exchanges " + entity.getName())
                        .forEach(fault -> events.add(SimpleConditionEvent.violated(method, fault)));
            }
        };
    }

    private static void reach(JavaType type, Set<JavaClass> reached) {
        for (JavaClass involved : type.getAllInvolvedRawTypes()) {
            if (Dateline.isOurs(involved) && reached.add(involved)) {
                involved.getFields().stream()
                        .filter(field -> involved.isRecord())
                        .map(JavaField::getType)
                        .forEach(field -> reach(field, reached));
            }
        }
    }
}
