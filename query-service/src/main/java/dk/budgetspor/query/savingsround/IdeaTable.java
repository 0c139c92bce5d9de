package dk.budgetspor.query.savingsround;

import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.savingsround.Round.IdeaCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many ideas there are, as a table of areas and of what became of the ideas.
 *
 * @param rows one for each area that has ideas, in the Danish order of the names, and one for those with none last
 * @param total how many there are
 */
record IdeaTable(List<Row> rows, long total) {
    static IdeaTable of(List<IdeaCount> counts, Map<String, String> areas) {
        List<Row> rows = new ArrayList<>();
        areas.forEach((code, name) -> add(rows, code, name, counts));
        add(rows, null, "Intet chefområde", counts);
        return new IdeaTable(rows, counts.stream().mapToLong(IdeaCount::ideas).sum());
    }

    private static void add(List<Row> rows, @Nullable String code, String name, List<IdeaCount> counts) {
        List<IdeaCount> own = counts.stream()
                .filter(count -> code == null ? count.areaCode() == null : code.equals(count.areaCode()))
                .toList();
        if (!own.isEmpty()) {
            rows.add(new Row(
                    code,
                    name,
                    List.of(IdeaStatus.values()).stream()
                            .map(status -> new Cell(
                                    status,
                                    own.stream()
                                            .filter(count -> count.status() == status)
                                            .mapToLong(IdeaCount::ideas)
                                            .sum()))
                            .toList()));
        }
    }

    /**
     * The ideas of an area.
     *
     * @param code the area; null for those with none
     * @param name what it is called
     * @param cells one for each status
     */
    record Row(@Nullable String code, String name, List<Cell> cells) {}

    /** How many have a status. */
    record Cell(IdeaStatus status, long ideas) {}
}
