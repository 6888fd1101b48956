package org.dateline.manage.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dateline.access.Operation;
import org.dateline.manage.audit.AuditTrail;
import org.dateline.manage.audit.Deed;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.Kind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down what is done to the broadcasts of a channel, for colleagues and, as far as they notice, for readers. */
@ApplicationScoped
class ProgrammeJournal {

    private final Session session;
    private final AuditTrail trail;
    private final ChangeLog changeLog;

    ProgrammeJournal(Session session, AuditTrail trail, ChangeLog changeLog) {
        this.session = session;
        this.trail = trail;
        this.changeLog = changeLog;
    }

    /**
     * The last thing of a transaction. Answers with the number of the change that readers notice; null if they notice none.
     *
     * @param details what else there is to know of it
     */
    @Nullable
    Long note(
            Operation operation,
            Channel channel,
            @Nullable String comment,
            Map<String, String> details,
            List<Change> changes) {
        trail.add(
                new Deed(operation, Kind.CHANNEL, channel.id(), channel.title(), channel.version(), comment, details));
        session.flush();
        OptionalLong number = changeLog.append(changes);
        return number.isPresent() ? number.getAsLong() : null;
    }
}
