package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.meetings.Decided;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.plans.Plans;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open decision does not tell the public of plans that were not adopted. */
class DecisionsAboutPlansTest {
    private static final Caller HEAD = Callers.of(Set.of(Role.AREA_MANAGER), Set.of(), Set.of());
    private static final LocalDate DAY = LocalDate.of(2021, 12, 7);

    private final ToldPlans told = ToldPlans.none();
    private final DecisionQueries queries = new DecisionQueries(
            told.jdbc(),
            Decided.rows(told.jdbc(), told.json()),
            Decided.open(told.jdbc()),
            Plans.adopted(told.jdbc()),
            Closed.meetings(told.jdbc()));
    private final UUID decision = UUID.randomUUID();
    private UUID adopted;
    private UUID known;
    private UUID plan;
    private UUID item;

    @BeforeEach
    void aDecisionAboutTwoPlans() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json()));
        adopted = told.adoptedPlan();
        known = told.item(adopted, "D-01");
        plan = told.plan();
        item = told.item(plan, "D-02");
        UUID meeting = UUID.randomUUID();
        UUID point = UUID.randomUUID();
        LocalTime nine = LocalTime.of(9, 0);
        told.tell(new MeetingScheduled(meeting, "ØK", DAY, nine, null, "", MeetingKind.ORDINARY, ""));
        told.tell(new AgendaItemAdded(
                meeting, point, null, AgendaItemKind.POINT, null, null, "Planer", Openness.OPEN, null, null, false));
        told.tell(new AgendaPublished(meeting));
        told.tell(new DecisionRecorded(
                meeting,
                decision,
                point,
                "ØK",
                null,
                Openness.OPEN,
                DAY,
                Outcome.ENDORSED,
                "Tiltrådt.",
                "",
                List.of(),
                List.of(),
                List.of(adopted, plan),
                List.of(known, item),
                List.of(new Amendment(known, "en status"), new Amendment(item, "mulige konsekvenser")),
                List.of(),
                null));
        told.tell(new MeetingHeld(meeting, LocalTime.NOON));
        told.tell(new MinutesCompleted(meeting));
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void itsWordsStayAndWhatTheyAreAboutIsLeftOut() {
        DecisionText text = told(Caller.ANONYMOUS);

        assertThat(text.planIds()).containsExactly(adopted);
        assertThat(text.planItemIds()).containsExactly(known);
        assertThat(text.amendments())
                .containsExactly(
                        new DecisionText.Added(known, "en status"),
                        new DecisionText.Added(null, "mulige konsekvenser"));
        assertThat(told.json().writeValueAsString(queries.decision(Caller.ANONYMOUS, decision)))
                .doesNotContain(plan.toString(), item.toString());
    }

    @Test
    void loginsAreToldAllAndThePublicFromTheAdoptionOn() {
        assertThat(told(HEAD).planIds()).containsExactly(adopted, plan);

        told.tell(new ImplementationPlanAdopted(plan, DAY));

        assertThat(told(Caller.ANONYMOUS)).isEqualTo(told(HEAD));
    }

    @Test
    void theRegisterDoesNotTellThePublicThatADecisionIsAboutSuchAnItem() {
        assertThat(about(Caller.ANONYMOUS, known)).isOne();
        assertThat(about(Caller.ANONYMOUS, item)).isZero();
        assertThat(about(HEAD, item)).isOne();
    }

    private DecisionText told(Caller caller) {
        return queries.decision(caller, decision).texts().get(0);
    }

    private int about(Caller caller, UUID planItem) {
        DecisionFilter filter = new DecisionFilter(null, null, null, null, planItem);
        return queries.decisions(caller, filter, PageRequest.of(null, null, DecisionQueries.KEYS))
                .items()
                .size();
    }
}
