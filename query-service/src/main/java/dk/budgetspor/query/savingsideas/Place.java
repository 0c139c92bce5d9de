package dk.budgetspor.query.savingsideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an idea can be put with one press: an area, or a work package of it.
 *
 * @param value what is sent: the code of the area, and the package after a colon
 * @param name what it is called
 * @param key the key that presses it; null if there are more places than keys
 * @param packages the packages of the area; none for a package
 */
record Place(String value, String name, @Nullable String key, List<Place> packages) {
    private static final String KEYS = "1234567890abcdefghijklmnopqrstuvwxyz";
    private static final String SEPARATOR = ":";

    /** Every area with its packages; the keys are those of the areas. */
    static List<Place> areas(Map<String, String> areas, List<WorkPackage> packages) {
        List<Place> places = new ArrayList<>();
        areas.forEach((code, name) -> places.add(new Place(
                code,
                name,
                key(places.size()),
                packages.stream()
                        .filter(each -> each.areaCode().equals(code))
                        .map(each -> of(each, null))
                        .toList())));
        return places;
    }

    /** The packages of an area; the keys are theirs. */
    static List<Place> packages(String areaCode, List<WorkPackage> packages) {
        List<Place> places = new ArrayList<>();
        packages.stream()
                .filter(each -> each.areaCode().equals(areaCode))
                .forEach(each -> places.add(of(each, key(places.size()))));
        return places;
    }

    private static Place of(WorkPackage each, @Nullable String key) {
        return new Place(each.areaCode() + SEPARATOR + each.workPackageId(), each.title(), key, List.of());
    }

    private static @Nullable String key(int at) {
        return at < KEYS.length() ? KEYS.substring(at, at + 1) : null;
    }

    /** The code of the area in what was sent. */
    static String area(String value) {
        return value.split(SEPARATOR, 2)[0];
    }

    /** The work package in what was sent; null if there is none. */
    static @Nullable String workPackage(String value) {
        String[] parts = value.split(SEPARATOR, 2);
        return parts.length == 1 ? null : parts[1];
    }
}
