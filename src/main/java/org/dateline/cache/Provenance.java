package org.dateline.cache;

import com.fasterxml.jackson.core.filter.TokenFilter;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.PageInfo;
import org.dateline.published.Informer;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Subject;
import org.jspecify.annotations.Nullable;

/** What the answer to this request was made of: whoever reads it tells, and the headers follow from it. */
@RequestScoped
public class Provenance {

    private final List<PublicRow> shown = new ArrayList<>();
    private final Map<UUID, Subject> parts = new LinkedHashMap<>();
    private String language = "";
    private final List<References> printed = new ArrayList<>();
    private @Nullable FieldSelection ofItem;
    private @Nullable FieldSelection ofRows;
    private final Set<Subject> lists = new LinkedHashSet<>();
    private @Nullable PageInfo page;
    private @Nullable Instant expires;
    private @Nullable Instant lastModified;

    /**
     * An answer that shows one document.
     *
     * @param expanded the cards of other documents that it shows as well
     * @param language of the names in it
     */
    public void item(PublicRow item, Collection<PublicRow> expanded, String language) {
        shows(List.of(item), expanded, language);
        lastModified = Stream.concat(Stream.of(item), expanded.stream())
                .map(PublicRow::dateModified)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** An answer that shows one page of a list. */
    public void list(
            Kind kind, List<PublicRow> rows, Collection<PublicRow> expanded, @Nullable PageInfo page, String language) {
        shows(rows, expanded, language);
        lists.add(kind);
        this.page = page;
    }

    /** What any change of may alter the answer, besides the kind of the list. */
    public void alsoDependsOn(Collection<? extends Subject> subjects) {
        lists.addAll(subjects);
    }

    /**
     * An answer that tells figures or times, perhaps beside documents.
     *
     * @param about the documents that they are of
     * @param until when it will be another answer by itself, if that is known
     * @param language of the names in it
     */
    public void informer(Informer informer, Collection<PublicRow> about, @Nullable Instant until, String language) {
        shows(List.of(), about, language);
        lists.add(informer);
        expireAt(until);
    }

    /** An answer that several reads made together: it is no page of a list, and what leaves it changes it, too. */
    public void isComposed() {
        page = null;
        lastModified = null;
    }

    /** Documents whose lists the answer is of: when one of them changes, so may what is in its list. */
    public void askedFor(Map<UUID, Kind> documents) {
        documents.forEach(parts::putIfAbsent);
    }

    /** Whose names the answer prints: they know which languages it was done in. */
    public void prints(References references) {
        printed.add(references);
    }

    /** What is asked for of the document. */
    public void cuts(FieldSelection fields) {
        ofItem = fields;
    }

    /** What is asked for of each row of a list. */
    public void cutsRows(FieldSelection fields) {
        ofRows = fields;
    }

    private void shows(List<PublicRow> rows, Collection<PublicRow> expanded, String language) {
        this.language = language;
        shown.addAll(rows);
        Stream.concat(rows.stream(), expanded.stream()).forEach(row -> parts.putIfAbsent(row.id(), row.kind()));
        Stream.concat(rows.stream(), expanded.stream()).map(PublicRow::expires).forEach(this::expireAt);
    }

    /** An answer that is another one by itself from then on; null if that is not known of it. */
    public void expireAt(@Nullable Instant end) {
        if (end != null && (expires == null || end.isBefore(expires))) {
            expires = end;
        }
    }

    boolean isKnown() {
        return !language.isEmpty();
    }

    /** The newest change of what an item shows; null for a list, which also changes by what leaves it. */
    @Nullable
    Instant lastModified() {
        return lastModified;
    }

    @Nullable
    Instant expires() {
        return expires;
    }

    @Nullable
    PageInfo page() {
        return page;
    }

    /** The languages of the documents; where those have none, the languages that names were printed in. */
    String contentLanguage() {
        String languages = shown.stream()
                .flatMap(row -> Stream.ofNullable(row.language()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String ofNames = printed.stream()
                .flatMap(references -> references.printed().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Stream.of(languages, ofNames, language)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** What of the answer is written. */
    TokenFilter fields() {
        if (ofItem != null) {
            return SelectedFields.of(ofItem);
        }
        return ofRows == null ? TokenFilter.INCLUDE_ALL : SelectedFields.ofRows(ofRows);
    }

    String surrogateKeys() {
        return SurrogateKeys.of(lists, parts);
    }
}
