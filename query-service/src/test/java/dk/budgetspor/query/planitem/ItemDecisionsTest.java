package dk.budgetspor.query.planitem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import dk.budgetspor.kernel.planning.PlanItemAmendmentRevoked;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What decisions add to an item, and which are about it. */
class ItemDecisionsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 7);
    private static final String TEXT = "en kort status og mulige konsekvenser for borgerne";
    private static final Caller OTHER = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"));
    private static final Caller OWN = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("ØK"));

    private final ToldPlans told = ToldPlans.none();
    private final PlanItemQueries queries;
    private final UUID item;
    private final UUID meeting = UUID.randomUUID();
    private final UUID point = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();

    ItemDecisionsTest() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json()));
        var closed = Closed.matters(told.jdbc());
        queries = new PlanItemQueries(
                told.jdbc(),
                told.rows(),
                new ItemDecisions(told.jdbc(), Closed.meetings(told.jdbc())),
                new Attachments(told.jdbc(), closed),
                closed,
                told.json());
        item = told.item(told.adoptedPlan(), "D-01");
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void whatAnOpenDecisionAddsIsPublicOnceTheMinutesAreComplete() {
        decide(Openness.OPEN, Openness.OPEN);
        amend(Openness.OPEN, TEXT);

        assertThat(shown(Caller.ANONYMOUS)).isEmpty();
        assertThat(shown(OTHER)).isEmpty();
        assertThat(shown(OWN)).containsExactly("about", TEXT, "amended");
        complete();
        assertThat(shown(Caller.ANONYMOUS)).containsExactly("about", TEXT, "amended");
        Amendment told = queries.item(Caller.ANONYMOUS, item).amendments().get(0);
        assertThat(told).isEqualTo(new Amendment(decision, "ØK", DAY, TEXT));
        assertThat(traces()).isZero();
    }

    @Test
    void severalTextsOfOneDecisionArePublicAsTheOneTheyBecame() {
        var first = new dk.budgetspor.kernel.meetings.Amendment(item, TEXT);
        var elsewhere = new dk.budgetspor.kernel.meetings.Amendment(UUID.randomUUID(), "et andet punkt");
        var second = new dk.budgetspor.kernel.meetings.Amendment(item, "og en tidsplan");
        decide(Openness.OPEN, Openness.OPEN);
        correct(List.of(first, elsewhere, second));
        String together = dk.budgetspor.kernel.meetings.Amendment.together(List.of(first, second))
                .get(0)
                .text();
        amend(Openness.OPEN, together);
        complete();

        assertThat(shown(Caller.ANONYMOUS)).containsExactly("about", together, "amended");
    }

    @Test
    void whatAClosedDecisionAddsIsThereOnlyForThoseWhoMayReadIt() {
        decide(Openness.OPEN, Openness.CLOSED);
        amend(Openness.CLOSED, TEXT);
        complete();

        assertThat(shown(Caller.ANONYMOUS)).isEmpty();
        assertThat(shown(OTHER)).isEmpty();
        assertThat(traces()).isZero();
        assertThat(shown(OWN)).containsExactly("about", TEXT, "amended");
        assertThat(shown(Callers.planner())).containsExactly("about", TEXT, "amended");
        assertThat(traces()).isPositive();
    }

    @Test
    void aDecisionOnAClosedItemIsClosedWhateverItSays() {
        decide(Openness.CLOSED, Openness.OPEN);
        amend(Openness.OPEN, TEXT);
        complete();

        assertThat(shown(Caller.ANONYMOUS)).isEmpty();
        assertThat(shown(OWN)).containsExactly("about", TEXT, "amended");
        assertThat(traces()).isPositive();
    }

    @Test
    void aTextOfWhenTheDecisionWasClosedIsNotShownWhenItIsOpened() {
        decide(Openness.OPEN, Openness.CLOSED);
        amend(Openness.CLOSED, "hemmeligt");
        complete();
        correct(List.of(new dk.budgetspor.kernel.meetings.Amendment(item, TEXT)));

        assertThat(shown(Caller.ANONYMOUS)).containsExactly("about");
        amend(Openness.OPEN, TEXT);
        assertThat(shown(Caller.ANONYMOUS)).containsExactly("about", TEXT);
        assertThat(shown(OWN)).containsExactly("about", TEXT, "amended", "amended");
    }

    @Test
    void aTextThatIsRevokedIsNoMoreAndStaysInTheVersionsThatHadIt() {
        decide(Openness.OPEN, Openness.OPEN);
        amend(Openness.OPEN, TEXT);
        complete();
        long before = version();
        correct(List.of());
        told.tell(new PlanItemAmendmentRevoked(item, told.planOf(item), decision, meeting, "ØK", Openness.OPEN, TEXT));

        Item now = queries.item(Caller.ANONYMOUS, item);
        assertThat(now.amendments()).isEmpty();
        assertThat(version()).isEqualTo(before + 1);
        assertThat(queries.item(OWN, item, before).orElseThrow().amendments()).hasSize(1);
    }

    /** The decisions about the item, the texts of the amendments, and what the history tells of them. */
    private List<String> shown(Caller caller) {
        Item now = queries.item(caller, item);
        List<HistoryEntry> history =
                queries.history(caller, item, new PageRequest(50, List.of())).items();
        assertThat(queries.newest(caller, item, new PageRequest(50, List.of())).items())
                .hasSameSizeAs(history);
        return java.util.stream.Stream.of(
                        now.decisions().stream().map(each -> "about"),
                        now.amendments().stream().map(Amendment::text),
                        history.stream()
                                .filter(entry -> entry.type().startsWith("planning.PlanItemAmend"))
                                .map(entry -> "amended"))
                .flatMap(each -> each)
                .toList();
    }

    private void decide(Openness ofPoint, Openness ofDecision) {
        told.tell(new MeetingScheduled(
                meeting, "ØK", DAY, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        told.tell(new AgendaItemAdded(
                meeting, point, null, AgendaItemKind.POINT, null, null, "Planen", ofPoint, null, null, false));
        told.tell(new AgendaPublished(meeting));
        told.tell(new MeetingOpened(meeting));
        told.tell(new DecisionRecorded(
                meeting,
                decision,
                point,
                "ØK",
                null,
                ofDecision,
                DAY,
                Outcome.ENDORSED_WITH_REMARKS,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new dk.budgetspor.kernel.meetings.Amendment(item, TEXT)),
                List.of(),
                null));
    }

    private void correct(List<dk.budgetspor.kernel.meetings.Amendment> amendments) {
        told.tell(new DecisionCorrected(
                meeting,
                decision,
                point,
                "ØK",
                null,
                1,
                Openness.OPEN,
                DAY,
                Outcome.ENDORSED,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(item),
                amendments,
                List.of(),
                "Åbnet"));
    }

    private void amend(Openness openness, String text) {
        told.tell(new PlanItemAmended(item, told.planOf(item), decision, meeting, "ØK", DAY, openness, text));
    }

    private void complete() {
        told.tell(new MeetingHeld(meeting, LocalTime.of(12, 0)));
        told.tell(new MinutesCompleted(meeting));
    }

    private long version() {
        return java.util.Objects.requireNonNull(
                queries.item(Callers.planner(), item).version());
    }

    private long traces() {
        return told.jdbc()
                .sql("SELECT count(*) FROM closed_reading")
                .query(Long.class)
                .single();
    }
}
