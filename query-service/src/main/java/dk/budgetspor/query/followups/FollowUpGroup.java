package dk.budgetspor.query.followups;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.FollowUpOffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The follow-ups that stand alike, as the page shows them.
 *
 * @param state where they stand; open ones are those that are not late
 * @param rows in the order of the list
 */
record FollowUpGroup(FollowUpState state, List<Row> rows) {
    FollowUpGroup {
        rows = List.copyOf(rows);
    }

    /** The groups that have something in them, the late ones first. */
    static List<FollowUpGroup> of(List<FollowUpEntry> entries, Caller caller, OrganisationNames.Names names) {
        List<Row> rows =
                entries.stream().map(entry -> Row.of(entry, caller, names)).toList();
        return Stream.of(FollowUpState.LATE, FollowUpState.OPEN, FollowUpState.CLOSED)
                .map(state -> new FollowUpGroup(
                        state, rows.stream().filter(standing(state)).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Predicate<Row> standing(FollowUpState state) {
        return row -> state
                == (row.entry().closedOn() != null
                        ? FollowUpState.CLOSED
                        : row.entry().late() ? FollowUpState.LATE : FollowUpState.OPEN);
    }

    public boolean isClosed() {
        return state == FollowUpState.CLOSED;
    }

    /**
     * One follow-up.
     *
     * @param entry the follow-up
     * @param obliged what the body or area is called that is obliged
     * @param decidedBy what the body is called that decided
     * @param own whether it is for the caller to do
     * @param mayClose whether the caller may say how it ended
     */
    record Row(FollowUpEntry entry, String obliged, String decidedBy, boolean own, boolean mayClose) {
        private static Row of(FollowUpEntry entry, Caller caller, OrganisationNames.Names names) {
            String body = entry.bodyCode();
            return new Row(
                    entry,
                    body == null ? names.area(Objects.requireNonNullElse(entry.areaCode(), "")) : names.body(body),
                    names.body(entry.decidedBy()),
                    FollowUpOffer.obliges(caller, body, entry.areaCode()),
                    entry.closedOn() == null && FollowUpOffer.isFor(caller, entry.decidedBy(), body, entry.areaCode()));
        }
    }
}
