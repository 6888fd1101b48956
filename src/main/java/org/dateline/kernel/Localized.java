package org.dateline.kernel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link LocalizedText} has language tags of two or three letters, and in each language a text that is not blank,
 * not too long and free of control characters.
 */
@Documented
@Constraint(validatedBy = LocalizedValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Localized {

    /** Whether a text in no language at all will do. */
    boolean optional() default false;

    /** The longest text, in characters. */
    int max() default 300;

    String message() default "is not a valid localized text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
