package org.dateline.manage.desk;

import java.util.Map;
import java.util.UUID;
import org.dateline.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What matters about a document without being its own.
 *
 * @param accounts the names of those who have to do with it
 * @param schedule null if nothing is scheduled
 * @param isShownElsewhere whether other public documents refer to it
 * @param isReferredTo whether other working copies refer to it
 */
record Circumstances(
        Map<UUID, String> accounts, @Nullable ScheduleView schedule, boolean isShownElsewhere, boolean isReferredTo) {

    Circumstances {
        accounts = accounts == null ? Map.of() : accounts;
    }

    @Nullable
    Actor account(@Nullable UUID id) {
        String name = id == null ? null : accounts.get(id);
        return id == null || name == null ? null : new Actor(id, name);
    }
}
