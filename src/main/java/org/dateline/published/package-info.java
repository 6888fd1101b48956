/**
 * The seam between the two halves: public documents, their wire views, every write to a table of the schema
 * {@code delivery}, and the change log.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>{@link org.dateline.published.PublicDocuments} is the only writer of public documents, references, links,
 *       tenures and memberships; {@link org.dateline.published.ChangeLog} the only writer of changes. Both work in the caller's
 *       transaction, on the owner's data source, and so does {@link org.dateline.published.PublicSchedules}, which changes
 *       what a public channel broadcasts. A channel appears with its broadcasts, and a foreign key takes them away with it:
 *       those of a draft are nowhere here.
 *   <li>A public document holds references by id. What it shows of another document comes from that one's card when
 *       somebody reads it, so a renamed person is one change.
 *   <li>Foreign keys keep every hard reference of a public document public. Soft ones (related articles, translations)
 *       vanish when their target does.
 *   <li>Change numbers are gap-free and in commit order: they are taken last in a transaction, from one row whose lock
 *       is held until commit.
 *   <li>No row refers to what was merged into another document, however often that happened: whoever publishes names
 *       survivors in rows, and who merges moves them. {@code delivery.alias} is one step long.
 * </ul>
 *
 * <p>Decided: merging rewrites no document. Its JSON names whom its editor named, so publishing it again changes nothing, and
 * thousands of stories need not be written anew. An id in it is understood when it is read: each card has the aliases of its
 * document, and {@link org.dateline.published.StoredJson} puts the survivor's id in the place of theirs. So everything that is
 * printed, marks within texts too, names one document, under one id. The survivor gets an entry of its own in the change log,
 * since whoever keeps it has to learn its aliases and whose stories it is found by.
 *
 * <p>Decided: one table for the documents of all kinds, because slugs, paths, expansion, withdrawal and the change log
 * treat all kinds alike; what only lists of stories filter by is in {@code delivery.link}. The offices that a speaker
 * held are not stored with the quote but resolved from the person's tenures on reading, so that a mended tenure mends
 * every quote; lists find quotes by links to them, which are written anew when the tenures, or an office's organization,
 * have changed. A sub-package per kind has the stored records ({@code PublicSection} is the document, {@code
 * SectionCard} what lists and other documents show of it) and the views that go over the wire.
 */
@NullMarked
package org.dateline.published;

import org.jspecify.annotations.NullMarked;
