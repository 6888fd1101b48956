package org.dateline.kernel;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The map has lists of other names by language tag: {@code {"ru": ["Киргизия"]}}. */
@Documented
@Constraint(validatedBy = AlternateNames.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlternateNames {

    String message() default "is not a map of names by language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports each bad list under its language. */
    final class Validator implements ConstraintValidator<AlternateNames, Map<String, List<String>>> {

        private static final int MAX_NAMES = 50;
        private static final int MAX_LENGTH = 300;

        @Override
        public boolean isValid(@Nullable Map<String, List<String>> names, ConstraintValidatorContext context) {
            if (names == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            for (Map.Entry<String, List<String>> entry : names.entrySet()) {
                String fault = fault(entry.getKey(), entry.getValue());
                if (fault != null) {
                    context.buildConstraintViolationWithTemplate(fault)
                            .addPropertyNode(entry.getKey())
                            .addConstraintViolation();
                    valid = false;
                }
            }
            return valid;
        }

        private static @Nullable String fault(String language, @Nullable List<String> names) {
            if (!language.matches("[a-z]{2,3}")) {
                return "is not a language tag of two or three lower-case letters";
            }
            if (names == null || names.size() > MAX_NAMES) {
                return "must be a list of at most " + MAX_NAMES + " names";
            }
            boolean bad = names.stream().anyMatch(name -> name == null || name.isBlank() || name.length() > MAX_LENGTH);
            return bad ? "must have names that are not blank and at most " + MAX_LENGTH + " characters long" : null;
        }
    }
}
