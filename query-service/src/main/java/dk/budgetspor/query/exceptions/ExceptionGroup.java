package dk.budgetspor.query.exceptions;

import dk.budgetspor.query.platform.OrganisationNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions of one kind, as the page shows them; a column that none of them has anything in is left out.
 *
 * @param kind the kind
 * @param count how many there are, on this page and on others
 * @param rows those on this page
 */
record ExceptionGroup(ExceptionKind kind, long count, List<Row> rows) {
    /** The kinds that have entries on the page. */
    static List<ExceptionGroup> of(
            List<ExceptionEntry> entries, Map<ExceptionKind, Long> counts, OrganisationNames.Names names) {
        return Arrays.stream(ExceptionKind.values())
                .map(kind -> new ExceptionGroup(
                        kind,
                        counts.getOrDefault(kind, 0L),
                        entries.stream()
                                .filter(entry -> entry.kind() == kind)
                                .map(entry -> Row.of(entry, names))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    public boolean hasNumbers() {
        return has(row -> row.entry().number());
    }

    public boolean hasTexts() {
        return has(row -> row.entry().text());
    }

    public boolean hasReasons() {
        return has(row -> row.entry().code());
    }

    public boolean hasMissing() {
        return has(row -> row.entry().missing());
    }

    public boolean hasAreas() {
        return has(Row::areaName);
    }

    public boolean hasBodies() {
        return has(Row::bodyName);
    }

    public boolean hasDates() {
        return has(row -> row.entry().date());
    }

    private boolean has(Function<Row, @Nullable Object> column) {
        return rows.stream().anyMatch(row -> column.apply(row) != null);
    }

    /**
     * One exception.
     *
     * @param entry the exception
     * @param areaName what the area is called; null if it is about none
     * @param bodyName what the body is called; null if it is about none
     */
    record Row(
            ExceptionEntry entry,
            @Nullable String areaName,
            @Nullable String bodyName) {
        private static Row of(ExceptionEntry entry, OrganisationNames.Names names) {
            String area = entry.areaCode();
            String body = entry.bodyCode();
            return new Row(entry, area == null ? null : names.area(area), body == null ? null : names.body(body));
        }

        /** Where it can be done something about: the page of what it is about. */
        public String address() {
            if (entry.savingsProposalId() != null) {
                return "/raaderumsforslag/" + entry.savingsProposalId();
            }
            if (entry.planItemId() != null) {
                return "/punkter/" + entry.planItemId();
            }
            if (entry.decisionId() != null) {
                return "/beslutninger/" + entry.decisionId();
            }
            String meeting = "/moeder/" + entry.meetingId();
            return entry.agendaItemId() == null ? meeting : meeting + "/punkter/" + entry.agendaItemId();
        }

        /** Where it is settled, where that is not the page of what it is about; null otherwise. */
        public @Nullable String settledAt() {
            return switch (entry.kind()) {
                case AMENDMENT_REFUSED -> "/beslutninger/" + entry.decisionId() + "#handlinger";
                case PLAN_ITEM_NOT_ADOPTED -> "/punkter/" + entry.planItemId() + "#handlinger";
                case PROPOSAL_AWAITS_PLAN -> "/raaderumsforslag/" + entry.savingsProposalId() + "#handlinger";
                case VERDICT_REFUSED -> "/beslutninger/" + entry.decisionId();
                default -> null;
            };
        }
    }
}
