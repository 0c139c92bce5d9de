package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionRows;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.meetings.PublicDecisions;
import dk.budgetspor.query.platform.plans.AdoptedPlans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for decisions: of meetings that the caller reads in full all of them, of others the open ones on open items
 * once the minutes are complete. Whoever is told a closed one leaves a trace.
 */
@Component
class DecisionQueries {
    static final int KEYS = 2;

    private static final String VISIBLE = "SELECT d.*, i.title, " + ClosedMeetings.DECISION_CLOSED
            + " AS closed FROM decision d " + ClosedMeetings.OF_DECISION + "WHERE d.to_position IS NULL AND "
            + ClosedMeetings.DECISION_VISIBLE + "\n";

    private final JdbcClient jdbc;
    private final DecisionRows rows;
    private final PublicDecisions open;
    private final AdoptedPlans plans;
    private final ClosedMeetings closed;

    DecisionQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            DecisionRows rows,
            PublicDecisions open,
            AdoptedPlans plans,
            ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.open = open;
        this.plans = plans;
        this.closed = closed;
    }

    /** The decisions that pass the filter, the latest first; the public knows of none about an item it does not know. */
    Page<RegisteredDecision> decisions(Caller caller, DecisionFilter filter, PageRequest page) {
        Outcome outcome = filter.outcome();
        UUID planItem = filter.planItem();
        if (planItem != null
                && caller.seesPublicEdition()
                && plans.itemsAmong(List.of(planItem)).isEmpty()) {
            return Page.whole(List.of());
        }
        Search search = Search.of(VISIBLE)
                .given("body", filter.body(), "AND d.body_code = :body")
                .given("from", filter.from(), "AND d.decided_on >= :from")
                .given("to", filter.to(), "AND d.decided_on <= :to")
                .given("outcome", outcome == null ? null : outcome.name(), "AND d.outcome = :outcome")
                .given("planItem", planItem == null ? null : planItem.toString(), """
                        AND (d.plan_item_ids @> to_jsonb(:planItem::text)
                            OR d.amendments @> jsonb_build_array(jsonb_build_object('planItemId', :planItem::text)))""");
        if (!page.first()) {
            search.then("AND (d.decided_on, d.decision_id) < (:date, :id)")
                    .param("date", Keys.date(page.after().get(0)))
                    .param("id", Keys.uuid(page.after().get(1)));
        }
        search.then("ORDER BY d.decided_on DESC, d.decision_id DESC").limit(page.rows());
        List<RegisteredDecision> found = closed.asking(caller, search.on(jdbc))
                .query((row, number) -> decision(row))
                .list();
        Page<RegisteredDecision> shown =
                Page.cut(found, page, filter.appendedTo("/api/decisions"), DecisionQueries::key);
        trace(caller, shown.items());
        return shown;
    }

    /**
     * One decision with its corrections.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    FullDecision decision(Caller caller, UUID decisionId) {
        RegisteredDecision decision = visible(caller, "AND d.decision_id = :id")
                .param("id", decisionId)
                .query((row, number) -> decision(row))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        trace(caller, List.of(decision));
        List<Decision> versions =
                rows.read(jdbc.sql("SELECT * FROM decision WHERE decision_id = :id ORDER BY number DESC")
                        .param("id", decisionId));
        Decision told = versions.get(0);
        if (caller.seesPublicEdition()) {
            told = open.of(List.of(told)).get(0);
        } else if (!closed.mayRead(caller, decision.bodyCode())) {
            told = told.inOpenEdition();
        } else if (decision.openness() == Openness.OPEN && told.hasClosedTexts()) {
            closed.trace(caller, List.of(told.matter()));
        }
        List<DecisionText> texts = List.copyOf(told.texts());
        return new FullDecision(decision, texts, closedFollowUps(decisionId, texts));
    }

    /** How those ended that the texts tell of. */
    private List<FullDecision.ClosedFollowUp> closedFollowUps(UUID decisionId, List<DecisionText> texts) {
        Set<UUID> told = texts.stream()
                .flatMap(text -> text.remarks().stream())
                .flatMap(remark -> Stream.ofNullable(remark.followUp()))
                .map(FollowUp::followUpId)
                .collect(Collectors.toSet());
        return jdbc
                .sql("""
                        SELECT follow_up_id, closed_note, closed_on FROM follow_up
                        WHERE decision_id = :id AND closed_on IS NOT NULL
                        GROUP BY follow_up_id, closed_note, closed_on ORDER BY min(from_position)""")
                .param("id", decisionId)
                .query((row, number) -> new FullDecision.ClosedFollowUp(
                        row.getObject("follow_up_id", UUID.class),
                        row.getString("closed_note"),
                        row.getObject("closed_on", LocalDate.class)))
                .list()
                .stream()
                .filter(followUp -> told.contains(followUp.followUpId()))
                .toList();
    }

    private JdbcClient.StatementSpec visible(Caller caller, String condition) {
        return closed.asking(caller, jdbc.sql(VISIBLE + condition));
    }

    private void trace(Caller caller, List<RegisteredDecision> shown) {
        closed.trace(
                caller,
                shown.stream()
                        .filter(decision -> decision.openness() == Openness.CLOSED)
                        .map(decision -> "Meeting:" + decision.meetingId() + ":decision:" + decision.decisionId())
                        .toList());
    }

    private static List<String> key(RegisteredDecision decision) {
        return List.of(decision.decidedOn().toString(), decision.decisionId().toString());
    }

    private static RegisteredDecision decision(ResultSet row) throws SQLException {
        return new RegisteredDecision(
                row.getObject("decision_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("agenda_item_id", UUID.class),
                row.getString("title"),
                row.getBoolean("closed") ? Openness.CLOSED : Openness.OPEN,
                row.getString("case_number"),
                row.getString("body_code"),
                row.getObject("decided_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("text"),
                row.getInt("number") > 0);
    }
}
