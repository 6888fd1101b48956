package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final List<String> EMPTY_SUFFIXES =
            List.of("Service", "Impl", "Util", "Utils", "Helper", "Manager", "Mapper", "Dto", "DTO", "Base");

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should(haveATellingName())
                .allowEmptyShould(true)
                .because("a Service, Helper or Manager could hold anything, and soon does")
                .check(Dateline.CLASSES);
    }

    @Test
    void whatIsAskedForIsNamedWithoutGet() {
        methods()
                .that(areNamedGetSomething())
                .should(beDemandedByASupertype())
                .allowEmptyShould(true)
                .because("a noun is shorter; only a finder that must find is called get")
                .check(Dateline.CLASSES);
    }

    private static ArchCondition<JavaClass> haveATellingName() {
        return new ArchCondition<>("have a telling name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                if (name.startsWith("Abstract") || EMPTY_SUFFIXES.stream().anyMatch(name::endsWith)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " says nothing by its name"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaMethod> areNamedGetSomething() {
        return DescribedPredicate.describe(
                "are named get…",
                method -> method.getName().matches("get[A-Z].*")
                        && !method.getModifiers().toString().contains("SYNTHETIC"));
    }

    private static ArchCondition<JavaMethod> beDemandedByASupertype() {
        return new ArchCondition<>("be demanded by a supertype") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Method reflected = method.reflect();
                boolean demanded = supertypes(reflected.getDeclaringClass()).stream()
                        .flatMap(supertype -> Arrays.stream(supertype.getDeclaredMethods()))
                        .filter(other -> other.getName().equals(reflected.getName()))
                        .anyMatch(other -> other.getParameterCount() == reflected.getParameterCount());
                if (!demanded) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has the prefix get"));
                }
            }
        };
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> found = new HashSet<>();
        if (type.getSuperclass() != null) {
            found.add(type.getSuperclass());
            found.addAll(supertypes(type.getSuperclass()));
        }
        for (Class<?> contract : type.getInterfaces()) {
            found.add(contract);
            found.addAll(supertypes(contract));
        }
        return found;
    }
}
