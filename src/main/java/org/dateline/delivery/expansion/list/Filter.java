package org.dateline.delivery.expansion.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.FilterValues;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.Relation;

/** What one parameter restricts a list to. */
sealed interface Filter {

    FilterValues asked();

    /** The kinds of the documents that the values name; none if the values are no documents. */
    List<Kind> targets();

    /** Adds the condition that {@code delivery.document d} has any of the values. */
    void restrict(Sql sql, List<String> values, Targets named);

    /** Found by the links of articles and quotes, which lead to ancestors too. */
    record Linked(FilterValues asked, Relation relation, List<Kind> targets, boolean directOnly) implements Filter {

        /** Looked up for each candidate (OFFSET 0 sees to that), because the list is read along the fewest links. */
        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add("EXISTS (SELECT FROM delivery.link f WHERE f.document = d.id AND f.relation = '")
                    .add(relation.column())
                    .add("' AND f.target = ANY (?)", new Object[] {named.of(this, values)})
                    .add(directOnly ? " AND f.direct" : "")
                    .add(" OFFSET 0)");
        }
    }

    /** Found by what a document itself refers to. */
    record Referring(FilterValues asked, Relation relation, List<Kind> targets) implements Filter {

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add("EXISTS (SELECT FROM delivery.reference f WHERE f.source = d.id AND f.relation = '")
                    .add(relation.column())
                    .add("' AND f.target = ANY (?))", new Object[] {named.of(this, values)});
        }
    }

    /** Found by the office that somebody held on a day, as far as the dates tell: they are few, and looked up first. */
    record Holding(FilterValues asked, LocalDate day) implements Filter {

        @Override
        public List<Kind> targets() {
            return List.of(Kind.OFFICE);
        }

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add(
                            "d.id = ANY (ARRAY (SELECT t.person FROM delivery.tenure t WHERE t.office = ANY (?)",
                            new Object[] {named.of(this, values)})
                    .add(" AND t.possible @> ?))", day);
        }
    }

    /** Found by a column. */
    record Having(FilterValues asked, Column column) implements Filter {

        @Override
        public List<Kind> targets() {
            return List.of();
        }

        /** One value is compared as such, so that an index that begins with the column gives the list's order too. */
        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add("d.").add(column.sql());
            if (values.size() == 1) {
                sql.add(" = ?", values.get(0));
            } else {
                sql.add(" = ANY (?)", new Object[] {values.toArray(String[]::new)});
            }
        }
    }

    /** The documents themselves. */
    record Being(FilterValues asked) implements Filter {

        @Override
        public List<Kind> targets() {
            return List.of();
        }

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            UUID[] ids = values.stream().map(UUID::fromString).toArray(UUID[]::new);
            sql.add("d.id = ANY (?)", new Object[] {ids});
        }
    }

    /** The other versions of a story. */
    record Translating(PublicRow article) implements Filter {

        @Override
        public FilterValues asked() {
            return new FilterValues(
                    "translationOf",
                    List.of(new FilterValues.Group(false, List.of(article.id().toString()))));
        }

        @Override
        public List<Kind> targets() {
            return List.of();
        }

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add("d.id <> ? AND d.translation_group = ?", article.id(), group());
        }

        private UUID group() {
            return Objects.requireNonNull(article.translationGroup());
        }
    }

    /** Other stories. */
    record Besides(PublicRow article) implements Filter {

        @Override
        public FilterValues asked() {
            return new FilterValues(
                    "besides",
                    List.of(new FilterValues.Group(false, List.of(article.id().toString()))));
        }

        @Override
        public List<Kind> targets() {
            return List.of();
        }

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add("d.translation_group <> ?", Objects.requireNonNull(article.translationGroup()));
        }
    }

    /** What stands in no other of its kind. */
    record AtTop(FilterValues asked) implements Filter {

        static final AtTop OF_TREE =
                new AtTop(new FilterValues("top", List.of(new FilterValues.Group(false, List.of("true")))));

        @Override
        public List<Kind> targets() {
            return List.of();
        }

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add("NOT EXISTS (SELECT FROM delivery.reference f WHERE f.source = d.id AND f.relation = 'parent')");
        }
    }

    /** Found by what a story is or has; written out, because there is an index of those that are or have it. */
    record Marked(FilterValues asked, Trait trait) implements Filter {

        @Override
        public List<Kind> targets() {
            return List.of();
        }

        @Override
        public void restrict(Sql sql, List<String> values, Targets named) {
            sql.add(values.contains("true") ? "d." : "NOT d.").add(trait.sql());
        }
    }

    /** What a story can be or have. */
    enum Trait {
        BREAKING("breaking"),
        HAS_QUOTES("has_quotes"),
        HAS_MEDIA("has_media");

        private final String sql;

        Trait(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** The columns that can be asked for, by their names in the database. */
    enum Column {
        LANGUAGE("language"),
        CODE("code"),
        FORM("form"),
        PRESENTATION("presentation");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
