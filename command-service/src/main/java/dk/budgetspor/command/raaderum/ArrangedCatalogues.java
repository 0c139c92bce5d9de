package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import java.util.List;
import java.util.stream.Stream;

/**
 * How other catalogues go with a round, area by area: one of the same title can be merged in by some and run beside the
 * round in others (document C).
 *
 * @param arranged what was settled for each title and area
 */
record ArrangedCatalogues(List<Arranged> arranged) {
    static final ArrangedCatalogues NONE = new ArrangedCatalogues(List.of());

    ArrangedCatalogues {
        arranged = List.copyOf(arranged);
    }

    /** Whether it is so for all of the areas. */
    boolean are(String title, List<String> areaCodes, CatalogueArrangement arrangement) {
        return areaCodes.stream().allMatch(area -> arranged.contains(new Arranged(title, area, arrangement)));
    }

    ArrangedCatalogues with(String title, List<String> areaCodes, CatalogueArrangement arrangement) {
        return new ArrangedCatalogues(Stream.concat(
                        arranged.stream()
                                .filter(each -> !each.title().equals(title) || !areaCodes.contains(each.areaCode())),
                        areaCodes.stream().map(area -> new Arranged(title, area, arrangement)))
                .toList());
    }

    /** How a catalogue of an area goes with the round. */
    record Arranged(String title, String areaCode, CatalogueArrangement arrangement) {}
}
