package org.dateline.kernel;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports each bad entry under its own language, so that its pointer names it: {@code /name/ru}. */
public final class LocalizedValidator implements ConstraintValidator<Localized, LocalizedText> {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private boolean optional;
    private int max;

    @Override
    public void initialize(Localized constraint) {
        optional = constraint.optional();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        if (text.isEmpty() && !optional) {
            context.buildConstraintViolationWithTemplate("needs a text in at least one language")
                    .addConstraintViolation();
            return false;
        }
        boolean valid = true;
        for (Map.Entry<String, String> entry : text.values().entrySet()) {
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

    private @Nullable String fault(String language, @Nullable String text) {
        if (!LANGUAGE.matcher(language).matches()) {
            return "is not a language tag of two or three lower-case letters";
        }
        if (text == null || text.isBlank()) {
            return "must not be blank";
        }
        if (text.length() > max) {
            return "must not be longer than " + max + " characters";
        }
        return text.chars().anyMatch(Character::isISOControl) ? "must not contain control characters" : null;
    }
}
