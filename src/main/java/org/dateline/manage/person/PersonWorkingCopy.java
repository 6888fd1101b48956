package org.dateline.manage.person;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A person as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record PersonWorkingCopy(UUID id, long version, PersonContent content, LifecycleView lifecycle)
        implements Versioned {

    static PersonWorkingCopy of(Person person, LifecycleView lifecycle) {
        return new PersonWorkingCopy(person.id(), person.version(), person.content(), lifecycle);
    }
}
