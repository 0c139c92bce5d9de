package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.AFTERNOON;
import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.ONE;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.caseItem;
import static dk.budgetspor.command.meetings.Given.content;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;
import static dk.budgetspor.command.meetings.Meetings.with;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionsInRouteOrderTest {
    @Test
    void a_body_outside_the_route_takes_a_case_up() {
        meeting()
                .given(scheduled(), caseItem(ITEM), published(), opened())
                .when(decide(content()), secretary())
                .expectEvents(decided(ITEM, "21/637", null, content()));
    }

    @Test
    void the_first_on_the_route_decides_first() {
        meeting()
                .given(
                        new MeetingScheduled(MEETING, "ØK", DAY, TEN, ONE, "", MeetingKind.ORDINARY, ""),
                        caseItem(ITEM),
                        published(),
                        opened())
                .when(decide(content()), secretary("ØK"))
                .expectEvents(decidedBy("ØK", null));
    }

    @Test
    void the_second_waits_for_it() {
        meeting()
                .given(
                        new MeetingScheduled(MEETING, "KB", DAY, TEN, ONE, "", MeetingKind.ORDINARY, ""),
                        caseItem(ITEM),
                        published(),
                        opened())
                .when(decide(content()), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.of("/outOfTurn", ErrorCode.EARLIER_BODY_HAS_NOT_DECIDED, "ØK", "21/637"));
    }

    @Test
    void and_decides_after_it() {
        with(AFTERNOON, this::byTheFinanceCommittee)
                .given(
                        new MeetingScheduled(MEETING, "KB", DAY, TEN, ONE, "", MeetingKind.ORDINARY, ""),
                        caseItem(ITEM),
                        published(),
                        opened())
                .when(decide(content()), secretary("KB"))
                .expectEvents(decidedBy("KB", null));
    }

    @Test
    void or_says_why_not() {
        meeting()
                .given(
                        new MeetingScheduled(MEETING, "KB", DAY, TEN, ONE, "", MeetingKind.ORDINARY, ""),
                        caseItem(ITEM),
                        published(),
                        opened())
                .when(
                        new RecordDecision(MEETING_ID, new DecisionId(DECISION), item(ITEM), null, content(), "haster"),
                        secretary("KB"))
                .expectEvents(decidedBy("KB", "haster"));
    }

    @Test
    void in_turn_no_reason_is_needed_or_kept() {
        meeting()
                .given(
                        new MeetingScheduled(MEETING, "ØK", DAY, TEN, ONE, "", MeetingKind.ORDINARY, ""),
                        caseItem(ITEM),
                        published(),
                        opened())
                .when(
                        new RecordDecision(MEETING_ID, new DecisionId(DECISION), item(ITEM), null, content(), "haster"),
                        secretary("ØK"))
                .expectEvents(decidedBy("ØK", null));
    }

    private static RecordDecision decide(DecisionContent content) {
        return new RecordDecision(MEETING_ID, new DecisionId(DECISION), item(ITEM), null, content, null);
    }

    private static DecisionContent on(LocalDate day) {
        return new DecisionContent(
                day, Outcome.NOTED, "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private boolean byTheFinanceCommittee(BodyCode body, CaseNumber caseNumber, LocalDate by) {
        return body.value().equals("ØK") && caseNumber.value().equals("21/637") && by.equals(DAY);
    }

    private static DecisionRecorded decidedBy(String body, @Nullable String outOfTurn) {
        DecisionRecorded event = decided(ITEM, "21/637", outOfTurn, content());
        return new DecisionRecorded(
                event.meetingId(),
                event.decisionId(),
                event.agendaItemId(),
                body,
                event.caseNumber(),
                event.openness(),
                event.decidedOn(),
                event.outcome(),
                event.text(),
                event.dissent(),
                event.votes(),
                event.remarks(),
                event.planIds(),
                event.planItemIds(),
                event.amendments(),
                List.of(),
                event.outOfTurn());
    }
}
