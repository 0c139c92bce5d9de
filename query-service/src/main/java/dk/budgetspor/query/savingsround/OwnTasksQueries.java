package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.raaderum.AffectedBodies;
import dk.budgetspor.query.savingsround.OwnTasks.Loose;
import dk.budgetspor.query.savingsround.OwnTasks.Returned;
import dk.budgetspor.query.savingsround.OwnTasks.Unconsulted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for what the head of an area has to do. */
@Component
class OwnTasksQueries {
    static final int MOST = 20;

    private static final Set<MilestoneState> TO_COME = Set.of(MilestoneState.AHEAD, MilestoneState.NOW);
    private static final String OF_OWN_AREA = "(:all = ANY (:areas) OR s.area_code = ANY (:areas))";

    private final JdbcClient jdbc;

    OwnTasksQueries(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tasks of a caller who is the head of some area; empty for others. Of proposals the first {@value #MOST}. */
    Optional<OwnTasks> tasks(Caller caller, Round round) {
        if (!caller.has(Role.AREA_MANAGER) || caller.areas().isEmpty()) {
            return Optional.empty();
        }
        UUID roundId = round.row().roundId();
        return Optional.of(new OwnTasks(
                round.milestones().stream()
                        .filter(each -> TO_COME.contains(each.state()) && concernsOwn(each, caller))
                        .toList(),
                loose(caller, roundId),
                returned(caller, roundId),
                unconsulted(caller, roundId)));
    }

    private static boolean concernsOwn(Milestone milestone, Caller caller) {
        return caller.areas().contains(Caller.ALL)
                || caller.areas().stream().anyMatch(area -> milestone.row().concerns(area));
    }

    private List<Loose> loose(Caller caller, UUID roundId) {
        return asked("""
                        SELECT s.area_code, count(*) AS ideas FROM savings_idea s
                        WHERE s.round_id = :id AND s.to_position IS NULL AND s.status = 'SORTED'
                          AND s.work_package_id IS NULL AND\s""" + OF_OWN_AREA + """
                        GROUP BY s.area_code ORDER BY s.area_code COLLATE "da-x-icu\"""", caller, roundId)
                .query(Loose.class)
                .list();
    }

    private List<Returned> returned(Caller caller, UUID roundId) {
        return asked("""
                        SELECT s.proposal_id, s.number, s.title, s.board_note AS note FROM savings_proposal s
                        WHERE s.round_id = :id AND s.to_position IS NULL AND s.step = 'RETURNED' AND\s""" + OF_OWN_AREA + """
                        ORDER BY s.number COLLATE "da-x-icu", s.proposal_id LIMIT\s""" + MOST, caller, roundId)
                .query(Returned.class)
                .list();
    }

    private List<Unconsulted> unconsulted(Caller caller, UUID roundId) {
        return asked(
                        "SELECT s.proposal_id, s.number, s.title,"
                                + " array_agg(b.code ORDER BY b.code COLLATE \"da-x-icu\") AS body_codes"
                                + " FROM savings_proposal s " + AffectedBodies.OF_PROPOSAL
                                + "WHERE s.round_id = :id AND "
                                + AffectedBodies.TO_BE_CONSULTED + " AND NOT " + AffectedBodies.CONSULTED + " AND "
                                + OF_OWN_AREA + """
                                GROUP BY s.proposal_id, s.number, s.title
                                ORDER BY s.number COLLATE "da-x-icu", s.proposal_id LIMIT\s""" + MOST,
                        caller,
                        roundId)
                .query((row, number) -> new Unconsulted(
                        row.getObject("proposal_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        List.of((String[]) row.getArray("body_codes").getArray())))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Caller caller, UUID roundId) {
        return jdbc.sql(sql)
                .param("id", roundId)
                .param("all", Caller.ALL)
                .param("areas", caller.areas().toArray(String[]::new));
    }
}
