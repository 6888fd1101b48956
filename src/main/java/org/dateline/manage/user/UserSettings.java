package org.dateline.manage.user;

import jakarta.validation.constraints.Pattern;
import org.dateline.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What administrators decide about a user.
 *
 * @param disabled whether they are shut out
 * @param roleLimit the most that they may be, whatever their tokens say; null for no limit
 */
record UserSettings(
        boolean disabled,

        @Nullable @Pattern(regexp = Role.PATTERN, message = Role.RULE)
        String roleLimit) {}
