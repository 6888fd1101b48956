package org.dateline.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.kernel.LocalizedText;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Which properties of a view are asked for: {@code headline,section.name}. Only what the view has can be named, so there is
 * nothing that could be found out by it.
 */
public final class FieldSelection {

    public static final FieldSelection EVERYTHING = new FieldSelection(Map.of());

    /** For who reads a document without printing it. */
    public static final FieldSelection NOTHING = new FieldSelection(Map.of("", EVERYTHING));

    private static final int MOST = 100;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** Empty if nothing is left out. */
    private final Map<String, FieldSelection> named;

    private FieldSelection(Map<String, FieldSelection> named) {
        this.named = new TreeMap<>(named);
    }

    /** Reads a parameter; null is one that is not there. */
    public static FieldSelection parse(@Nullable String fields, Class<? extends Record> view) {
        if (fields == null) {
            return EVERYTHING;
        }
        List<String> paths = Arrays.asList(fields.split(",", -1));
        if (paths.size() > MOST) {
            throw invalid("must not have more than " + MOST + " names");
        }
        return of(paths.stream().map(path -> List.of(path.split("\\.", -1))).toList(), view, "");
    }

    private static FieldSelection of(List<List<String>> paths, Class<?> view, String above) {
        Map<String, RecordComponent> known = Arrays.stream(view.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        Map<String, List<List<String>>> rests = new TreeMap<>();
        for (List<String> path : paths) {
            if (!known.containsKey(path.get(0))) {
                throw unknown(above, path.get(0), view);
            }
            rests.computeIfAbsent(path.get(0), name -> new ArrayList<>()).add(path.subList(1, path.size()));
        }
        Map<String, FieldSelection> named = new TreeMap<>();
        known.forEach((name, field) -> {
            if (rests.containsKey(name)) {
                named.put(name, below(field, rests.getOrDefault(name, List.of()), above + name));
            }
        });
        return new FieldSelection(named);
    }

    /** A name with nothing behind it means all that it has, whatever else is named below it. */
    private static FieldSelection below(RecordComponent field, List<List<String>> rests, String above) {
        List<List<String>> deeper =
                rests.stream().filter(rest -> !rest.isEmpty()).toList();
        Class<?> inner = inner(field.getGenericType());
        if (deeper.isEmpty()) {
            return EVERYTHING;
        }
        if (field.getType().equals(LocalizedText.class)) {
            FieldSelection part = languages(deeper, above);
            return deeper.size() < rests.size() ? EVERYTHING : part;
        }
        if (inner == null) {
            throw invalid("names something below " + above + ", which has no fields");
        }
        FieldSelection part = of(deeper, inner, above + ".");
        return deeper.size() < rests.size() ? EVERYTHING : part;
    }

    /** A text has a field for each language, of which it need not have any. */
    private static FieldSelection languages(List<List<String>> asked, String above) {
        Map<String, FieldSelection> named = new TreeMap<>();
        for (List<String> path : asked) {
            if (path.size() > 1 || !LANGUAGE.matcher(path.get(0)).matches()) {
                throw invalid("names something below " + above + " that is no ISO 639 code such as ru");
            }
            named.put(path.get(0), EVERYTHING);
        }
        return new FieldSelection(named);
    }

    public boolean isEverything() {
        return named.isEmpty();
    }

    public boolean has(String name) {
        return named.isEmpty() || named.containsKey(name);
    }

    /** Whether it is asked for by its name, and not only along with everything else. */
    public boolean names(String name) {
        return named.containsKey(name);
    }

    /** What is asked for of the thing under this name. */
    public FieldSelection within(String name) {
        return named.getOrDefault(name, EVERYTHING);
    }

    /** Every name with all that is in front of it, in a settled order; none for everything. */
    public List<String> paths() {
        return named.entrySet().stream().flatMap(FieldSelection::paths).toList();
    }

    private static Stream<String> paths(Map.Entry<String, FieldSelection> field) {
        return field.getValue().isEverything()
                ? Stream.of(field.getKey())
                : field.getValue().paths().stream().map(path -> field.getKey() + "." + path);
    }

    /** The record that a property is, or is a list of; null for values. */
    private static @Nullable Class<?> inner(Type type) {
        Type item = type instanceof ParameterizedType generic && List.class.equals(generic.getRawType())
                ? generic.getActualTypeArguments()[0]
                : type;
        return item instanceof Class<?> single && single.isRecord() && !isValue(single) ? single : null;
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .anyMatch(accessor -> accessor.isAnnotationPresent(JsonValue.class));
    }

    private static Problem unknown(String above, String name, Class<?> view) {
        String known = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        String where = above.isEmpty() ? "" : " below " + above.substring(0, above.length() - 1);
        String shown = name.length() > 50 ? name.substring(0, 50) + "…" : name;
        return invalid("names " + (shown.isEmpty() ? "nothing" : shown) + ", which is not among the fields" + where
                + ": " + known);
    }

    private static Problem invalid(String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter fields " + detail + ".", List.of(Violation.parameter("fields", detail)));
    }
}
