package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DAY;
import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.FOLLOW_UP;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.PLAN;
import static dk.budgetspor.command.meetings.Given.content;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.remark;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedContentTest {
    @Test
    void where_nothing_was_decided_the_text_says_why() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(content(Outcome.NO_DECISION, " ")), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/text", ErrorCode.REQUIRED));
    }

    @Test
    void a_party_votes_once() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(votes()), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/votes/1/party", ErrorCode.DUPLICATE, "A"));
    }

    @Test
    void a_follow_up_obliges_somebody() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(obliging(null, null)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/remarks/0/followUp", ErrorCode.BODY_OR_AREA));
    }

    @Test
    void not_both_a_body_and_an_area() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(obliging("ØK", "KUF")), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/remarks/0/followUp", ErrorCode.BODY_OR_AREA));
    }

    @Test
    void the_body_exists() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(obliging("XX", null)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/remarks/0/followUp/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void the_area_exists() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(obliging(null, "XX")), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/remarks/0/followUp/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void the_plan_exists() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        decide(new DecisionContent(
                                DAY,
                                Outcome.DISCUSSED,
                                "",
                                "",
                                List.of(),
                                List.of(),
                                List.of(PLAN, id(9)),
                                List.of(),
                                List.of(),
                                List.of())),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/planIds/1", ErrorCode.UNKNOWN_PLAN, id(9)));
    }

    @Test
    void it_is_named_once() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        decide(new DecisionContent(
                                DAY,
                                Outcome.DISCUSSED,
                                "",
                                "",
                                List.of(),
                                List.of(),
                                List.of(PLAN, PLAN),
                                List.of(),
                                List.of(),
                                List.of())),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/planIds/1", ErrorCode.DUPLICATE, PLAN));
    }

    @Test
    void the_item_of_the_plan_exists() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        decide(new DecisionContent(
                                DAY,
                                Outcome.DISCUSSED,
                                "",
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(id(9)),
                                List.of(),
                                List.of())),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/planItemIds/0", ErrorCode.UNKNOWN_ITEM, id(9)));
    }

    @Test
    void what_it_amends_exists() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        decide(new DecisionContent(
                                DAY,
                                Outcome.DISCUSSED,
                                "",
                                "",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Amendment(id(9), "status")),
                                List.of())),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/amendments/0/planItemId", ErrorCode.UNKNOWN_ITEM, id(9)));
    }

    private static RecordDecision decide(DecisionContent content) {
        return new RecordDecision(MEETING_ID, new DecisionId(DECISION), item(ITEM), null, content, null);
    }

    private static DecisionContent on(LocalDate day) {
        return new DecisionContent(
                day, Outcome.NOTED, "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static DecisionContent votes() {
        PartyVotes votes = new PartyVotes("A", 3, 1, 0);
        return new DecisionContent(
                DAY,
                Outcome.NOTED,
                "",
                "",
                List.of(votes, votes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DecisionContent obliging(@Nullable String body, @Nullable String area) {
        return content(Outcome.NOTED, "", remark(FOLLOW_UP, body, area));
    }
}
