package org.dateline.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The cards of the documents that an answer refers to, and the language that names are printed in. */
public final class References {

    private final Map<UUID, PublicRow> cards;
    private final String language;

    public References(Collection<PublicRow> cards, String language) {
        this.cards = cards.stream().collect(Collectors.toMap(PublicRow::id, Function.identity(), (one, same) -> one));
        this.language = language;
    }

    /** What every card of a named kind has. */
    private record Named(LocalizedText names) {}

    public String language() {
        return language;
    }

    /** The text in the language of this answer, or the next best. */
    public String print(LocalizedText text) {
        return text.in(language);
    }

    public @Nullable String printIfAny(@Nullable LocalizedText text) {
        return text == null || text.isEmpty() ? null : text.in(language);
    }

    /** The document as it is inlined, or null if there is none or it is not (or no longer) public. */
    public @Nullable Reference reference(@Nullable UUID id) {
        PublicRow card = row(id);
        return card == null ? null : named(card);
    }

    public Reference named(PublicRow card) {
        return new Reference(card.id(), card.slug(), print(card.as(Named.class).names()));
    }

    /** The documents as they are inlined, in this order, each once; those that are not public are left out. */
    public List<Reference> references(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(reference(id)))
                .distinct()
                .toList();
    }

    public @Nullable PublicRow row(@Nullable UUID id) {
        return id == null ? null : cards.get(id);
    }

    /** The row of a hard reference, which foreign keys keep public. */
    public PublicRow mustHave(UUID id) {
        PublicRow row = cards.get(id);
        if (row == null) {
            throw new IllegalStateException("a public document refers to " + id + ", which was not loaded");
        }
        return row;
    }

    public Stream<PublicRow> rows(Kind kind) {
        return cards.values().stream().filter(row -> row.kind() == kind);
    }
}
