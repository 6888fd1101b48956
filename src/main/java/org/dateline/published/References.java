package org.dateline.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.kernel.LocalizedText;
import org.dateline.listing.FieldSelection;
import org.jspecify.annotations.Nullable;

/**
 * The cards of the documents that an answer refers to, the languages that names are printed in, and which fields are asked
 * for of what is printed.
 */
public final class References {

    private final Map<UUID, PublicRow> cards;
    private final List<String> languages;
    private final FieldSelection fields;
    private final Set<String> printed;

    public References(Collection<PublicRow> cards, List<String> languages, FieldSelection fields) {
        this(
                cards.stream().collect(Collectors.toMap(PublicRow::id, Function.identity(), (one, same) -> one)),
                List.copyOf(languages),
                fields,
                new TreeSet<>());
    }

    private References(Map<UUID, PublicRow> cards, List<String> languages, FieldSelection fields, Set<String> printed) {
        this.cards = cards;
        this.languages = languages;
        this.fields = fields;
        this.printed = printed;
    }

    /** What every card of a named kind has. */
    private record Named(LocalizedText names) {}

    /** The same with what is asked for of the thing under a name. */
    public References within(String field) {
        return new References(cards, languages, fields.within(field), printed);
    }

    /** For documents that nothing is left out of. */
    public References whole() {
        return new References(cards, languages, FieldSelection.EVERYTHING, printed);
    }

    /** For what is printed in the language of a story, as far as it can be. */
    public References preferring(String language) {
        List<String> preferred = Stream.concat(Stream.of(language), languages.stream())
                .distinct()
                .toList();
        return new References(cards, preferred, fields, printed);
    }

    /**
     * Computes a field if it is asked for. One that is not may be null whatever its type says: it is not written, and what
     * it would need need not have been loaded.
     */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T ifAsked(String field, Supplier<T> value) {
        return fields.has(field) ? value.get() : null;
    }

    /** The same for a field with fields of its own. */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T ifAsked(String field, Function<References, T> value) {
        return fields.has(field) ? value.apply(within(field)) : null;
    }

    /** The languages that names have been printed in so far. */
    public Set<String> printed() {
        return Set.copyOf(printed);
    }

    /** The text in the first of the answer's languages that it has, or in the next best. */
    public String print(LocalizedText text) {
        String language = text.best(languages);
        if (!language.isEmpty()) {
            printed.add(language);
        }
        return text.values().getOrDefault(language, "");
    }

    /** The language that the text is printed in; the newsroom's, or what the reader prefers to it, where it says nothing. */
    public String languageOf(LocalizedText text) {
        String best = text.best(languages);
        return best.isEmpty() ? languages.get(0) : best;
    }

    public @Nullable String printIfAny(@Nullable LocalizedText text) {
        return text == null || text.isEmpty() ? null : print(text);
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
