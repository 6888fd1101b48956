package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    private static final DescribedPredicate<JavaClass> ARE_ENTITIES =
            DescribedPredicate.describe("are entities", Dateline::isEntity);

    @Test
    void everyEntityHasAUnit() {
        classes()
                .that(ARE_ENTITIES)
                .should()
                .resideInAnyPackage("org.dateline.manage..", "org.dateline.delivery..")
                .allowEmptyShould(true)
                .because("these are the packages of the two persistence units; an entity elsewhere belongs to none")
                .check(Dateline.CLASSES);
    }

    @Test
    void readersChangeNothing() {
        classes()
                .that(ARE_ENTITIES)
                .and()
                .resideInAPackage("org.dateline.delivery..")
                .should()
                .beAnnotatedWith("org.hibernate.annotations.Immutable")
                .allowEmptyShould(true)
                .because("the readers' role may only select, and Hibernate need not look for changes")
                .check(Dateline.CLASSES);
    }
}
