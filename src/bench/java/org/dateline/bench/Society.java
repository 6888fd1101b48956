package org.dateline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.PartialDate;
import org.dateline.kernel.Slug;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.office.OfficeCard;
import org.dateline.published.office.PublicOffice;
import org.dateline.published.organization.OrganizationCard;
import org.dateline.published.organization.PublicOrganization;
import org.dateline.published.person.PersonCard;
import org.dateline.published.person.PublicPerson;
import org.dateline.published.person.PublicTenure;
import org.jspecify.annotations.Nullable;

/** Who stories speak of: organizations of every country, their offices, and the people who held them one after another. */
final class Society {

    private static final List<String> MINISTRIES = List.of(
            "иностранных дел,финансов,транспорта,энергетики,здравоохранения,образования,культуры,обороны".split(","));
    private static final List<String> FIRST = List.of(
            ("Александр Михаил Иван Дмитрий Андрей Сергей Алексей Николай Павел Виктор Олег Юрий Игорь Роман Максим"
                            + " Анна Мария Елена Ольга Наталья Ирина Татьяна Светлана Екатерина Юлия")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев"
                            + " Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин"
                            + " Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов Воробьёв Сергеев Кузьмин"
                            + " Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин")
                    .split(" "));
    private static final List<String> MIDDLE = List.of("А Б В Г Д Е И К Л М Н О П Р С Т Ф Э Ю Я".split(" "));

    private static final int AUTHORS = 120;
    private static final int DAYS = 3652;

    private final World world;
    private final Size size;
    private final Dice dice;
    private final List<Entry> organizations = new ArrayList<>();
    private final List<Entry> offices = new ArrayList<>();
    private final List<Entry> people = new ArrayList<>();
    private final List<Entry> authors;
    private final Map<Integer, List<PublicTenure>> tenures = new HashMap<>();

    Society(World world, Size size, Geography geography) {
        this.world = world;
        this.size = size;
        this.dice = Dice.of(size.seed(), "society", 0);
        geography.countries().forEach(this::addState);
        offices.forEach(this::addHolders);
        for (int i = 0; i < size.people(); i++) {
            people.add(person(i));
        }
        List<Entry> mixed = dice.shuffled(people);
        people.clear();
        people.addAll(mixed);
        authors = dice.shuffled(people).subList(0, Math.min(AUTHORS, people.size()));
    }

    List<Entry> organizations() {
        return organizations;
    }

    List<Entry> offices() {
        return offices;
    }

    List<Entry> people() {
        return people;
    }

    List<Entry> authors() {
        return authors;
    }

    /** A government with its ministries, and the posts in them. */
    private void addState(Entry country) {
        Entry government = organization("Правительство (" + country.name() + ")", null, country);
        office("премьер-министр (" + country.name() + ")", government, country, true);
        office("советник правительства (" + country.name() + ")", government, country, false);
        for (String field : MINISTRIES) {
            Entry ministry = organization("Министерство " + field + " (" + country.name() + ")", government, country);
            office("министр " + field + " (" + country.name() + ")", ministry, country, true);
        }
    }

    private Entry organization(String name, @Nullable Entry above, Entry country) {
        UUID id = Dice.id(size.seed(), "organization", organizations.size());
        UUID parent = above == null ? null : above.id();
        OrganizationCard card = new OrganizationCard(LocalizedText.of("ru", name), null, parent);
        PublicDocument document = new PublicDocument(
                        Kind.ORGANIZATION, id, 1, card, new PublicOrganization(card, Map.of(), country.id(), null))
                .cardShows(Relation.PARENT, parent)
                .shows(Relation.PLACE, country.id());
        Entry entry = world.add(document, id, Slug.numbered(Slug.of(name), organizations.size() + 1), name, null);
        organizations.add(entry);
        return entry;
    }

    private void office(String name, Entry organization, Entry country, boolean singleHolder) {
        UUID id = Dice.id(size.seed(), "office", offices.size());
        OfficeCard card = new OfficeCard(LocalizedText.of("ru", name), organization.id());
        PublicDocument document = new PublicDocument(
                        Kind.OFFICE, id, 1, card, new PublicOffice(card, country.id(), singleHolder))
                .cardShows(Relation.PART_OF, organization.id())
                .shows(Relation.PLACE, country.id());
        offices.add(world.add(document, id, Slug.numbered(Slug.of(name), offices.size() + 1), name, null));
    }

    /** One after another, from some day before the first story to this day; now and then somebody acts for a while. */
    private void addHolders(Entry office) {
        int from = -dice.below(700);
        while (from < DAYS) {
            int until = from + dice.between(400, 1400);
            boolean isLast = until >= DAYS;
            PartialDate end = isLast ? null : Geography.date(until);
            tenures.computeIfAbsent(dice.below(size.people()), person -> new ArrayList<>())
                    .add(new PublicTenure(office.id(), dice.chance(.05), Geography.date(from), end));
            from = until;
        }
    }

    private Entry person(int number) {
        UUID id = Dice.id(size.seed(), "person", number);
        String first = dice.pick(FIRST);
        boolean woman = first.endsWith("а") || first.endsWith("я");
        String name = first + " " + dice.pick(MIDDLE) + ". " + dice.pick(LAST) + (woman ? "а" : "");
        List<PublicTenure> held = tenures.getOrDefault(number, List.of()).stream()
                .sorted(Comparator.comparing(
                        tenure -> Objects.requireNonNull(tenure.startDate()).earliest()))
                .toList();
        PersonCard card = new PersonCard(LocalizedText.of("ru", name), held);
        PublicDocument document = new PublicDocument(Kind.PERSON, id, 1, card, new PublicPerson(card, Map.of(), null));
        held.forEach(tenure -> document.cardShows(Relation.OFFICE, tenure.office())
                .holds(new PublicDocument.Tenure(
                        tenure.office(), tenure.acting(), tenure.startDate(), tenure.endDate())));
        return world.add(document, id, Slug.of(name) + "-" + (number + 1), name, null);
    }
}
