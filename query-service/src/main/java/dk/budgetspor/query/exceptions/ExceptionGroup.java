package dk.budgetspor.query.exceptions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions of one kind, as the page shows them.
 *
 * @param kind the kind
 * @param count how many there are, on this page and on others
 * @param rows those on this page
 */
record ExceptionGroup(ExceptionKind kind, long count, List<Row> rows) {
    /** The kinds that have entries on the page. */
    static List<ExceptionGroup> of(
            List<ExceptionEntry> entries,
            Map<ExceptionKind, Long> counts,
            Map<String, String> areas,
            Map<String, String> bodies) {
        return Arrays.stream(ExceptionKind.values())
                .map(kind -> new ExceptionGroup(
                        kind,
                        counts.getOrDefault(kind, 0L),
                        entries.stream()
                                .filter(entry -> entry.kind() == kind)
                                .map(entry -> Row.of(entry, areas, bodies))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** Whether its entries are about committees. */
    public boolean namesBodies() {
        return kind == ExceptionKind.COMMITTEE_WITHOUT_DATE || kind == ExceptionKind.DATE_PASSED;
    }

    /** Whether its entries have dates. */
    public boolean namesDates() {
        return kind == ExceptionKind.DATE_PASSED || kind == ExceptionKind.NO_REPORT_FOR_HALF_A_YEAR;
    }

    /**
     * One exception.
     *
     * @param entry the exception
     * @param areaName what the area is called
     * @param bodyName what the committee is called; null if it is about none
     */
    record Row(
            ExceptionEntry entry, String areaName, @Nullable String bodyName) {
        private static Row of(ExceptionEntry entry, Map<String, String> areas, Map<String, String> bodies) {
            String body = entry.bodyCode();
            return new Row(
                    entry,
                    areas.getOrDefault(entry.areaCode(), entry.areaCode()),
                    body == null ? null : bodies.getOrDefault(body, body));
        }
    }
}
