package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedProposals;
import dk.budgetspor.query.platform.raaderum.ProposalRow.BoardTreatment;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Decided;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Prioritisation;
import dk.budgetspor.query.platform.raaderum.ProposalRow.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads proposals as a caller may be told of them: a query begins with {@link #select} and is mapped by {@link #of}. */
@Component
public class ProposalRows {
    private final ObjectReader amounts;

    ProposalRows(JsonMapper json) {
        this.amounts = json.readerForListOf(YearAmount.class);
    }

    /**
     * Versions of proposals as {@code s}, of which the caller may be told; a further condition begins with {@code AND}
     * and says which versions, such as {@code s.to_position IS NULL} for today's.
     */
    public static String select(Caller caller) {
        return "SELECT s.*, told.* FROM savings_proposal s " + ClosedProposals.told(caller) + " WHERE "
                + ClosedProposals.visible(caller);
    }

    /** What a proposal, or a writing of one, brings or costs per year. */
    public List<YearAmount> amounts(ResultSet row) throws SQLException {
        return amounts.readValue(row.getString("amounts"));
    }

    /** Reads rows of {@link #select} for the same caller. */
    public RowMapper<ProposalRow> of(Caller caller) {
        return (row, number) -> caller.seesPublicEdition() ? publicEdition(row) : whole(row);
    }

    /** A writing of a proposal, from a row of it or of {@code savings_proposal_text}. */
    public ProposalText text(ResultSet row) throws SQLException {
        return new ProposalText(
                row.getInt("text_version"),
                row.getString("title"),
                row.getString("area_code"),
                row.getString("body_code"),
                amounts(row),
                row.getLong("investment_thousand_dkk"),
                Objects.requireNonNull(row.getBigDecimal("staff_effect_fte")),
                row.getString("description"),
                row.getString("service_consequences"),
                row.getString("staff_consequences"),
                row.getString("risk"),
                date(row, "starts_on"),
                row.getString("details_document"),
                id(row, "work_package_id"),
                List.of((UUID[]) row.getArray("idea_ids").getArray()));
    }

    private ProposalRow whole(ResultSet row) throws SQLException {
        String board = row.getString("board_verdict");
        return row(
                row,
                text(row),
                board == null
                        ? null
                        : new BoardTreatment(
                                BoardVerdict.valueOf(board),
                                Objects.requireNonNull(date(row, "board_treated_on")),
                                row.getString("board_note")),
                prioritisation(
                        row,
                        row.getString("wanted_idea"),
                        Milestones.texts(row.getArray("exempted_from")).stream()
                                .map(ProcessRule::valueOf)
                                .toList()),
                // it waits for none while another decision stands that rejects it
                Verdict.ADOPTED.name().equals(row.getString("verdict")) ? row.getString("awaits_plan_code") : null,
                row.getLong("version"));
    }

    private ProposalRow publicEdition(ResultSet row) throws SQLException {
        return row(row, text(row).withoutOrigin(), null, prioritisation(row, null, List.of()), null, null);
    }

    private static ProposalRow row(
            ResultSet row,
            ProposalText text,
            @Nullable BoardTreatment board,
            @Nullable Prioritisation prioritisation,
            @Nullable String awaitsPlanCode,
            @Nullable Long version)
            throws SQLException {
        LocalDate withdrawnOn = date(row, "withdrawn_on");
        Decided decided = decided(row);
        return new ProposalRow(
                Objects.requireNonNull(id(row, "proposal_id")),
                Objects.requireNonNull(id(row, "round_id")),
                row.getString("number"),
                text,
                Objects.requireNonNull(date(row, "submitted_on")),
                date(row, "deadline"),
                row.getBoolean("late"),
                ProposalStep.of(
                        withdrawnOn != null,
                        decided == null ? null : decided.verdict(),
                        date(row, "incorporated_on") != null,
                        date(row, "catalogue_on") != null,
                        prioritisation == null ? null : prioritisation.priority(),
                        board == null ? null : board.verdict()),
                withdrawnOn == null ? null : new Withdrawal(withdrawnOn, row.getString("withdrawn_reason")),
                board,
                prioritisation,
                date(row, "catalogue_on"),
                date(row, "incorporated_on"),
                decided,
                decided == null ? null : id(row, "plan_id"),
                decided == null ? null : id(row, "plan_item_id"),
                awaitsPlanCode,
                version);
    }

    private static @Nullable Prioritisation prioritisation(
            ResultSet row, @Nullable String wantedIdea, List<ProcessRule> exemptedFrom) throws SQLException {
        String priority = row.getString("told_priority");
        return priority == null
                ? null
                : new Prioritisation(
                        row.getString("told_body_code"),
                        Objects.requireNonNull(id(row, "told_meeting_id")),
                        Objects.requireNonNull(date(row, "told_prioritised_on")),
                        Priority.valueOf(priority),
                        row.getObject("told_rank", Integer.class),
                        row.getString("told_note"),
                        wantedIdea,
                        exemptedFrom);
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null || !row.getBoolean("verdict_told")
                ? null
                : new Decided(
                        Verdict.valueOf(verdict),
                        Objects.requireNonNull(id(row, "verdict_decision_id")),
                        Objects.requireNonNull(id(row, "verdict_meeting_id")),
                        row.getString("verdict_body_code"),
                        Objects.requireNonNull(date(row, "decided_on")));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
