package org.dateline.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.PartialDate;
import org.dateline.kernel.Slug;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.place.PlaceCard;
import org.dateline.published.place.PublicPlace;
import org.dateline.published.placegroup.PlaceGroupCard;
import org.dateline.published.placegroup.PublicMembership;
import org.dateline.published.placegroup.PublicPlaceGroup;
import org.jspecify.annotations.Nullable;

/** The places, from the world down to cities, and the groups to which countries belong for a time. */
final class Geography {

    private static final Map<String, String> REGIONS = Map.of(
            "europe", "Европа|Europe",
            "asia", "Азия|Asia",
            "africa", "Африка|Africa",
            "americas", "Америка|Americas",
            "oceania", "Океания|Oceania");

    private static final List<String> BEGINNINGS =
            List.of(("Ново Старо Бело Красно Верхне Нижне Сереб Камен Берёзо Дубо Озёр Лесо Реч Солне Медве Вол Троиц"
                            + " Петро Алекс Никол")
                    .split(" "));
    private static final List<String> ENDINGS =
            List.of(("горск град поль мыск реченск бережск водск славль заводск каменск озёрск борск донск морск вальск"
                            + " тагильск")
                    .split(" "));
    private static final List<String> GROUPS = List.of(
            "Северный союз,Южный союз,Речной пакт,Горный пакт,Торговый совет,Морской совет,Степное содружество,Лига столиц"
                    .split(","));

    private static final int SUBDIVISIONS = 4;

    private final World world;
    private final Size size;
    private final Dice dice;
    private final List<Entry> countries = new ArrayList<>();
    private final List<Entry> groups = new ArrayList<>();
    private final List<Entry> tagged = new ArrayList<>();
    private final Entry top;
    private int number;

    Geography(World world, Size size) {
        this.world = world;
        this.size = size;
        this.dice = Dice.of(size.seed(), "geography", 0);
        top = place("world", LocalizedText.of("ru", "Мир", "en", "World"), "world", null, null);
        Map<String, Entry> regions = new HashMap<>();
        REGIONS.keySet().stream().sorted().forEach(slug -> {
            String[] names = REGIONS.get(slug).split("\\|");
            regions.put(slug, place(slug, LocalizedText.of("ru", names[0], "en", names[1]), "region", null, top));
        });
        List<Entry> subdivisions = new ArrayList<>();
        for (String[] country : Vocabulary.lines("countries.txt")) {
            LocalizedText names = LocalizedText.of("ru", country[2], "en", country[3]);
            Entry entry = place(Slug.of(country[3]), names, "country", country[0], regions.get(country[1]));
            countries.add(entry);
            for (int i = 1; i <= SUBDIVISIONS; i++) {
                String name = name() + "ая область";
                subdivisions.add(place(
                        Slug.of(name) + "-" + number,
                        LocalizedText.of("ru", name),
                        "subdivision",
                        country[0] + "-" + i,
                        entry));
            }
        }
        List<Entry> all = new ArrayList<>(countries);
        all.addAll(subdivisions);
        while (number < size.places()) {
            String name = name();
            Entry city = place(
                    Slug.of(name) + "-" + number,
                    LocalizedText.of("ru", name),
                    "city",
                    null,
                    subdivisions.get(number % subdivisions.size()));
            all.add(city);
        }
        tagged.addAll(dice.shuffled(all));
        addGroups();
    }

    Entry top() {
        return top;
    }

    List<Entry> countries() {
        return countries;
    }

    List<Entry> groups() {
        return groups;
    }

    /** Those that stories are tagged with: countries, subdivisions and cities. */
    List<Entry> tagged() {
        return tagged;
    }

    private String name() {
        return dice.pick(BEGINNINGS) + dice.pick(ENDINGS);
    }

    private Entry place(String slug, LocalizedText names, String type, @Nullable String code, @Nullable Entry parent) {
        UUID id = Dice.id(size.seed(), "place", number++);
        UUID above = parent == null ? null : parent.id();
        PlaceCard card = new PlaceCard(names, type, code, above);
        PublicDocument document =
                new PublicDocument(Kind.PLACE, id, 1, card, new PublicPlace(card, Map.of(), null, null, null));
        return world.add(document.cardShows(Relation.PARENT, above), id, slug, names.in("ru"), null);
    }

    private void addGroups() {
        for (int i = 0; i < GROUPS.size(); i++) {
            String name = GROUPS.get(i);
            UUID id = Dice.id(size.seed(), "place group", i);
            List<PublicMembership> members = new ArrayList<>();
            for (Entry country : dice.shuffled(countries).subList(0, 5 + i)) {
                PartialDate start = dice.chance(.5) ? date(dice.below(1800)) : null;
                PartialDate end = dice.chance(.3) ? date(1800 + dice.below(1800)) : null;
                members.add(new PublicMembership(country.id(), start, end));
            }
            PlaceGroupCard card = new PlaceGroupCard(LocalizedText.of("ru", name), null);
            PublicDocument document = new PublicDocument(
                    Kind.PLACE_GROUP, id, 1, card, new PublicPlaceGroup(card, Map.of(), null, members));
            members.forEach(member -> document.shows(Relation.PLACE, member.place())
                    .gathers(member.place(), member.startDate(), member.endDate()));
            groups.add(world.add(document, id, Slug.of(name), name, null));
        }
    }

    static PartialDate date(int day) {
        return PartialDate.of(World.day(day).atZone(ZoneOffset.UTC).toLocalDate());
    }
}
