package org.dateline.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dateline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be public: a finished document with its card, what it refers to, what lists find it by, and the
 * documents that are published as parts of it (an article's quotes).
 */
public final class PublicDocument {

    /** A hard reference: the target must be public for as long as the source is. */
    record Reference(Relation relation, UUID target) {}

    /** Something that lists find this document by. */
    record Link(Relation relation, UUID target) {}

    /** An office of the person that this document is about. */
    public record Tenure(
            UUID office,
            boolean acting,
            @Nullable PartialDate startDate,
            @Nullable PartialDate endDate) {

        /**
         * The days on which the office was held without doubt, as PostgreSQL writes a {@code daterange}: a start known by
         * its year alone counts from the year's last day. The end date is the day on which the office passed on, so it
         * belongs to the successor.
         */
        public String certain() {
            LocalDate from = startDate == null ? null : startDate.latest();
            LocalDate until = endDate == null ? null : endDate.earliest();
            if (from == null || until != null && !from.isBefore(until)) {
                return "empty";
            }
            return "[" + from + "," + (until == null ? "" : until) + ")";
        }

        /** The days on which it was held as far as the dates tell, the last one included; without a start, from ever on. */
        String possible() {
            LocalDate from = startDate == null ? null : startDate.earliest();
            LocalDate last = endDate == null ? null : endDate.latest();
            if (from != null && last != null && last.isBefore(from)) {
                return "empty";
            }
            return "[" + (from == null ? "" : from) + "," + (last == null ? "" : last) + "]";
        }
    }

    /** A place that belongs, or belonged, to the group that this document is about. */
    record Membership(
            UUID place,
            @Nullable PartialDate startDate,
            @Nullable PartialDate endDate) {}

    /**
     * Something that the channel which this document is about has broadcast, broadcasts or is going to.
     *
     * @param overrides whether it is on instead of what the schedule says
     * @param ends null if it goes on until somebody ends it
     * @param article that it is about; shown as long as that is public
     * @param told what readers are told of it; stored as {@link StoredJson}
     */
    public record Broadcast(
            UUID id,
            boolean overrides,
            Instant starts,
            @Nullable Instant ends,
            @Nullable UUID article,
            Object told) {}

    final Kind kind;
    final UUID id;
    final long version;
    final Object card;
    final Object document;
    final Map<Reference, Boolean> references = new LinkedHashMap<>();
    final Set<Link> links = new LinkedHashSet<>();
    final List<Tenure> tenures = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Broadcast> broadcasts = new ArrayList<>();
    final List<PublicDocument> parts = new ArrayList<>();
    final Set<UUID> related = new LinkedHashSet<>();
    String sortKey = "";
    Change.Reason reasonForChange = Change.Reason.UPDATED;
    Instant firstPublished = Instant.EPOCH;
    Instant datePublished = Instant.EPOCH;

    @Nullable
    Instant expires;

    @Nullable
    Instant spokenAt;

    @Nullable
    String slug;

    @Nullable
    String path;

    @Nullable
    String language;

    @Nullable
    UUID translationGroup;

    /** The card is what lists and other documents show of it; both are stored as {@link StoredJson}. */
    public PublicDocument(Kind kind, UUID id, long version, Object card, Object document) {
        this.kind = kind;
        this.id = id;
        this.version = version;
        this.card = card;
        this.document = document;
    }

    public PublicDocument slug(String slug) {
        this.slug = slug;
        return this;
    }

    public PublicDocument path(String path) {
        this.path = path;
        return this;
    }

    public PublicDocument language(String language) {
        this.language = language;
        return this;
    }

    /** What lists that are not ordered by date are ordered by. */
    public PublicDocument orderedBy(String name) {
        this.sortKey = SortKey.of(name);
        return this;
    }

    public PublicDocument clocks(Instant firstPublished, Instant datePublished, @Nullable Instant expires) {
        this.firstPublished = firstPublished;
        this.datePublished = datePublished;
        this.expires = expires;
        return this;
    }

    /** When the words of this quote were said, or the first moment at which they may have been. */
    public PublicDocument spoken(Instant at) {
        this.spokenAt = at;
        return this;
    }

    /** A document that its card shows too, so that lists have to load it. */
    public PublicDocument cardShows(Relation relation, @Nullable UUID target) {
        if (target != null) {
            references.put(new Reference(relation, target), true);
        }
        return this;
    }

    /** A document that only the whole document shows. */
    public PublicDocument shows(Relation relation, @Nullable UUID target) {
        if (target != null) {
            references.putIfAbsent(new Reference(relation, target), false);
        }
        return this;
    }

    public PublicDocument foundBy(Relation relation, @Nullable UUID target) {
        if (target != null) {
            links.add(new Link(relation, target));
        }
        return this;
    }

    /** Soft references: shown if they are public, left out if they are not. */
    public PublicDocument related(List<UUID> articles) {
        related.addAll(articles);
        return this;
    }

    public PublicDocument translationGroup(UUID group) {
        this.translationGroup = group;
        return this;
    }

    public PublicDocument holds(Tenure tenure) {
        tenures.add(tenure);
        return this;
    }

    /** A member from the one day on and until before the other; without a start, it has always been one. */
    public PublicDocument gathers(UUID place, @Nullable PartialDate startDate, @Nullable PartialDate endDate) {
        memberships.add(new Membership(place, startDate, endDate));
        return this;
    }

    /** What a channel that readers have not seen comes with; later on, {@link PublicSchedules} changes it. */
    public PublicDocument airs(List<Broadcast> broadcasts) {
        this.broadcasts.addAll(broadcasts);
        return this;
    }

    /** Says that readers were told something wrong before. */
    public PublicDocument correcting() {
        reasonForChange = Change.Reason.CORRECTED;
        return this;
    }

    public PublicDocument part(PublicDocument part) {
        parts.add(part);
        return this;
    }

    /** Everything that it or a part of it refers to or is found by. */
    Set<UUID> targets() {
        Set<UUID> targets = new LinkedHashSet<>();
        references.keySet().forEach(reference -> targets.add(reference.target()));
        links.forEach(link -> targets.add(link.target()));
        memberships.forEach(membership -> targets.add(membership.place()));
        parts.forEach(part -> targets.addAll(part.targets()));
        return targets;
    }

    /** Puts survivors in the place of what was merged into them; the JSON stays as it is. */
    void follow(Map<UUID, UUID> survivors) {
        UnaryOperator<UUID> survivor = id -> survivors.getOrDefault(id, id);
        Map<Reference, Boolean> named = new LinkedHashMap<>(references);
        references.clear();
        named.forEach((reference, inCard) -> references.merge(
                new Reference(reference.relation(), survivor.apply(reference.target())), inCard, Boolean::logicalOr));
        List<Link> found = List.copyOf(links);
        links.clear();
        found.forEach(link -> links.add(new Link(link.relation(), survivor.apply(link.target()))));
        memberships.replaceAll(membership ->
                new Membership(survivor.apply(membership.place()), membership.startDate(), membership.endDate()));
        parts.forEach(part -> part.follow(survivors));
    }
}
