package org.dateline.manage.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.manage.article.Article;
import org.dateline.manage.person.Person;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.Test;

/** However much a working copy refers to, whether it is ready is asked with few statements. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReadinessStatementsTest {

    @Inject
    Lifecycle lifecycle;

    @Inject
    Session session;

    @Test
    void anArticleTakesSix() {
        assertThat(statements(Article.class, article(1))).isEqualTo(6);
        assertThat(statements(Article.class, article(20))).isEqualTo(6);
    }

    @Test
    void aPersonTakesFour() {
        assertThat(statements(Person.class, person(1))).isEqualTo(4);
        assertThat(statements(Person.class, person(20))).isEqualTo(4);
    }

    private <D extends Document<?>> int statements(Class<D> type, WorkingCopy copy) {
        AtomicInteger count = new AtomicInteger();
        QuarkusTransaction.requiringNew().run(() -> {
            session.addEventListeners(new SessionEventListener() {
                @Override
                public void jdbcExecuteStatementStart() {
                    count.incrementAndGet();
                }
            });
            lifecycle.inspect(type, copy.id());
        });
        return count.get();
    }

    private static WorkingCopy article(int size) {
        Map<String, Object> content = Newsdesk.article(Editor.created("sections", Newsdesk.named("Рубрика")));
        List<Object> body = new ArrayList<>();
        List<Object> quotes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            WorkingCopy picture = Editor.created("media", Newsdesk.media("image"));
            WorkingCopy recording = Editor.created("media", Newsdesk.media("audio"));
            body.add(Map.of("type", "media", "key", "m" + i, "media", picture.id()));
            Map<String, Object> quote = new HashMap<>(Newsdesk.card("q" + i, person(1), "Да."));
            quote.put("recording", Map.of("media", recording.id()));
            quotes.add(quote);
        }
        content.put("body", body);
        content.put("quotes", quotes);
        return Editor.created("articles", content);
    }

    private static WorkingCopy person(int size) {
        Map<String, Object> content = Newsdesk.named("Человек");
        List<Object> tenures = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            WorkingCopy office = Editor.created("offices", Newsdesk.office(true));
            tenures.add(Map.of("office", office.id(), "startDate", "2001"));
        }
        content.put("tenures", tenures);
        return Editor.created("people", content);
    }
}
