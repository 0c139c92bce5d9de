package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.evidence.ProposalFacts.Consultation;
import dk.budgetspor.query.platform.evidence.ProposalFacts.PriorityGiven;
import dk.budgetspor.query.platform.evidence.ProposalFacts.Treatment;
import dk.budgetspor.query.platform.raaderum.BoardVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to proposals of a round: a few queries, however many proposals there are. */
@Component
public class ProposalFactsReader {
    private static final String SUBMITTED = EventNames.nameOf(SavingsProposalSubmitted.class);
    private static final String FORWARDED = EventNames.nameOf(SavingsProposalForwarded.class);
    private static final String RETURNED = EventNames.nameOf(SavingsProposalReturned.class);
    private static final String CONSULTED = EventNames.nameOf(MedBodyConsulted.class);
    private static final String PRIORITISED = EventNames.nameOf(SavingsProposalPrioritised.class);
    private static final String EXEMPTED = EventNames.nameOf(ProposalExemptionGranted.class);

    private final JdbcClient jdbc;

    ProposalFactsReader(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By number, in the Danish order.
     *
     * @param only these alone; null for all of the round
     */
    public List<ProposalFacts> of(UUID roundId, @Nullable List<UUID> only) {
        UUID[] ids = only == null ? null : only.toArray(UUID[]::new);
        Map<UUID, List<Treatment>> treatments = treatments(roundId, ids);
        Map<UUID, List<Consultation>> consultations = consultations(roundId, ids);
        Map<UUID, Map<ProcessRule, Exemption>> exemptions = exemptions(roundId, ids);
        return select("""
                        SELECT s.proposal_id, s.number, s.title, s.area_code, s.body_code, s.submitted_on, s.late,
                            s.withdrawn_on, s.prioritised_on, s.priority_position, s.exempted_from,
                            t.position AS submitted_position
                        FROM savings_proposal s
                        JOIN savings_proposal_text t ON t.proposal_id = s.proposal_id AND t.text_version = 1
                        WHERE s.to_position IS NULL AND s.round_id = :round""", roundId, ids, "s.proposal_id")
                .then("ORDER BY s.number COLLATE \"da-x-icu\", s.proposal_id")
                .on(jdbc)
                .query((row, number) -> {
                    UUID id = id(row);
                    return new ProposalFacts(
                            id,
                            row.getString("number"),
                            row.getString("title"),
                            row.getString("area_code"),
                            row.getString("body_code"),
                            new Showing(row.getLong("submitted_position"), SUBMITTED, date(row, "submitted_on")),
                            row.getBoolean("late"),
                            row.getObject("withdrawn_on", LocalDate.class),
                            priority(row),
                            treatments.getOrDefault(id, List.of()),
                            consultations.getOrDefault(id, List.of()),
                            exemptions.getOrDefault(id, Map.of()));
                })
                .list();
    }

    private static @Nullable PriorityGiven priority(ResultSet row) throws SQLException {
        return row.getObject("prioritised_on") == null
                ? null
                : new PriorityGiven(
                        new Showing(row.getLong("priority_position"), PRIORITISED, date(row, "prioritised_on")),
                        Stream.of((String[]) row.getArray("exempted_from").getArray())
                                .map(ProcessRule::valueOf)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    private Map<UUID, List<Treatment>> treatments(UUID roundId, UUID @Nullable [] ids) {
        Map<UUID, List<Treatment>> found = new HashMap<>();
        select("""
                        SELECT position, proposal_id, verdict, treated_on FROM savings_board_treatment
                        WHERE round_id = :round""", roundId, ids, "proposal_id")
                .then("ORDER BY position")
                .on(jdbc)
                .query(row -> {
                    BoardVerdict verdict = BoardVerdict.valueOf(row.getString("verdict"));
                    String type = verdict == BoardVerdict.FORWARDED ? FORWARDED : RETURNED;
                    of(found, row).add(new Treatment(verdict, event(row, type, "treated_on")));
                });
        return found;
    }

    private Map<UUID, List<Consultation>> consultations(UUID roundId, UUID @Nullable [] ids) {
        Map<UUID, List<Consultation>> found = new HashMap<>();
        select("""
                        SELECT position, proposal_id, body_code, consulted_on FROM savings_consultation
                        WHERE round_id = :round""", roundId, ids, "proposal_id")
                .then("ORDER BY position")
                .on(jdbc)
                .query(row -> {
                    of(found, row)
                            .add(new Consultation(row.getString("body_code"), event(row, CONSULTED, "consulted_on")));
                });
        return found;
    }

    private Map<UUID, Map<ProcessRule, Exemption>> exemptions(UUID roundId, UUID @Nullable [] ids) {
        Map<UUID, Map<ProcessRule, Exemption>> found = new HashMap<>();
        select("""
                        SELECT position, proposal_id, rule, reason, granted_by, granted_on FROM savings_exemption
                        WHERE round_id = :round""", roundId, ids, "proposal_id").on(jdbc).query(row -> {
            Exemption granted = new Exemption(
                    row.getString("reason"), row.getString("granted_by"), event(row, EXEMPTED, "granted_on"));
            found.computeIfAbsent(id(row), first -> new EnumMap<>(ProcessRule.class))
                    .put(ProcessRule.valueOf(row.getString("rule")), granted);
        });
        return found;
    }

    private static Search select(String sql, UUID roundId, UUID @Nullable [] ids, String column) {
        return Search.of(sql).param("round", roundId).given("ids", ids, "AND " + column + " = ANY (:ids)");
    }

    private static <T> List<T> of(Map<UUID, List<T>> found, ResultSet row) throws SQLException {
        return found.computeIfAbsent(id(row), first -> new ArrayList<>());
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("proposal_id", UUID.class));
    }

    private static Showing event(ResultSet row, String type, String column) throws SQLException {
        return new Showing(row.getLong("position"), type, date(row, column));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
