package dk.budgetspor.query.platform.closed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.raaderum.ProposalLife;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.ProposalRows;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the public is told of proposals, and when. */
class ClosedProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Caller SUBSCRIBER = Callers.of(Set.of(Role.SUBSCRIBER), Set.of(), Set.of());

    private final ToldSavings told = ToldSavings.none();
    private final UUID round = told.round();
    private final UUID proposal = told.proposal(round, "SO-01");
    private final ProposalLife life = new ProposalLife(told, round);
    private final UUID meeting;

    ClosedProposalsTest() {
        told.with(ToldMeetings.projections(told.jdbc(), told.json()));
        meeting = meeting();
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aProposalIsPublicFromTheCatalogueWithoutWhatIsNoOnesBusiness() {
        told.tell(new SavingsProposalForwarded(proposal, round, DAY, "Direktionens note"));
        assertThat(seenBy(Caller.ANONYMOUS)).isEmpty();
        assertThat(seenBy(Callers.of(Set.of(Role.MEMBER), Set.of(), Set.of()))).isPresent();

        told.tell(new SavingsProposalPutInCatalogue(proposal, round, DAY));

        ProposalRow seen = seenBy(SUBSCRIBER).orElseThrow();
        assertThat(seen).isEqualTo(seenBy(Caller.ANONYMOUS).orElseThrow());
        assertThat(seen.step()).isEqualTo(ProposalStep.IN_CATALOGUE);
        assertThat(seen.board()).isNull();
        assertThat(seen.version()).isNull();
        assertThat(seenBy(Callers.planner()).orElseThrow().board()).isNotNull();
    }

    @Test
    void aProposalIsPublicFromThePublicationOfAnAgendaWithItOnAnOpenItem() {
        UUID item = item(Openness.OPEN, null);
        told.tell(new AgendaItemProposalsNamed(meeting, item, List.of(proposal)));
        assertThat(seenBy(Caller.ANONYMOUS)).as("a draft").isEmpty();

        told.tell(new AgendaPublished(meeting));
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().step()).isEqualTo(ProposalStep.SUBMITTED);

        told.tell(new AgendaItemProposalsNamed(meeting, item, List.of()));
        assertThat(seenBy(Caller.ANONYMOUS)).as("taken off the item").isEmpty();
    }

    @Test
    void aClosedItemOrPartOfOneMakesNothingPublic() {
        UUID closed = item(Openness.CLOSED, null);
        UUID part = item(Openness.OPEN, closed);
        told.tell(new AgendaItemProposalsNamed(meeting, closed, List.of(proposal)))
                .tell(new AgendaItemProposalsNamed(meeting, part, List.of(proposal)))
                .tell(new AgendaPublished(meeting));

        assertThat(seenBy(Caller.ANONYMOUS)).isEmpty();
    }

    @Test
    void anItemThatWasTakenOffBeforeAnybodySawItMakesNothingPublic() {
        UUID gone = item(Openness.OPEN, null);
        UUID part = item(Openness.OPEN, gone);
        UUID goneLater = item(Openness.OPEN, null);
        told.tell(new AgendaItemProposalsNamed(meeting, gone, List.of(proposal)))
                .tell(new AgendaItemProposalsNamed(meeting, part, List.of(proposal)))
                .tell(new AgendaItemWithdrawn(meeting, gone, "Ikke klar"))
                .tell(new AgendaPublished(meeting));
        assertThat(seenBy(Caller.ANONYMOUS)).isEmpty();

        told.tell(new AgendaItemProposalsNamed(meeting, goneLater, List.of(proposal)))
                .tell(new AgendaItemWithdrawn(meeting, goneLater, "Ikke klar"));
        assertThat(seenBy(Caller.ANONYMOUS)).isPresent();
    }

    @Test
    void aPriorityIsPublicOnceTheMinutesAreCompleteWithoutTheIdeaThatIsWanted() {
        onThePublishedAgenda();
        told.tell(life.prioritised(proposal, meeting, Priority.RECOMMENDED, 1));
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().prioritisation()).isNull();
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().step()).isEqualTo(ProposalStep.SUBMITTED);

        complete(meeting);

        ProposalRow seen = seenBy(Caller.ANONYMOUS).orElseThrow();
        assertThat(seen.step()).isEqualTo(ProposalStep.PRIORITISED);
        assertThat(seen.prioritisation())
                .isEqualTo(new ProposalRow.Prioritisation(
                        ToldSavings.BODY,
                        meeting,
                        ProposalLife.PRIORITISED_ON,
                        Priority.RECOMMENDED,
                        1,
                        "Anbefales",
                        null,
                        List.of()));
    }

    @Test
    void aPriorityThatWasPublicStaysUntilTheNextOneIs() {
        onThePublishedAgenda();
        told.tell(life.prioritised(proposal, meeting, Priority.MORE_WANTED, null));
        complete(meeting);
        UUID later = meeting();
        told.tell(new AgendaPublished(later)).tell(life.prioritised(proposal, later, Priority.RECOMMENDED, 3));
        assertThat(prioritised(Callers.planner()).priority()).isEqualTo(Priority.RECOMMENDED);
        assertThat(prioritised(Caller.ANONYMOUS).priority()).isEqualTo(Priority.MORE_WANTED);

        complete(later);

        assertThat(prioritised(Caller.ANONYMOUS).rank()).isEqualTo(3);
    }

    @Test
    void aVerdictIsPublicOnceTheMinutesAreComplete() {
        UUID item = onThePublishedAgenda();
        UUID decision = decide(item);
        UUID became = UUID.randomUUID();
        told.tell(life.adopted(proposal, decision, meeting))
                .tell(new ProposalBecamePlanItem(proposal, round, UUID.randomUUID(), became));
        assertThat(told.items().of(Callers.planner(), became)).contains(Map.entry(proposal, "SO-01 Forslag SO-01"));
        assertThat(told.items().of(Caller.ANONYMOUS, became)).isEmpty();
        assertThat(seenBy(Callers.planner()).orElseThrow().step()).isEqualTo(ProposalStep.ADOPTED);
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().step()).isEqualTo(ProposalStep.SUBMITTED);
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().decided()).isNull();

        complete(meeting);

        assertThat(told.items().of(SUBSCRIBER, became)).isPresent();
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().step()).isEqualTo(ProposalStep.ADOPTED);
        assertThat(seenBy(Caller.ANONYMOUS).orElseThrow().decided())
                .isEqualTo(
                        new ProposalRow.Decided(Verdict.ADOPTED, decision, meeting, "KB", LocalDate.of(2024, 10, 8)));
    }

    private Optional<ProposalRow> seenBy(Caller caller) {
        return told.jdbc()
                .sql(ProposalRows.select(caller) + " AND s.to_position IS NULL")
                .query(told.proposals().of(caller))
                .optional();
    }

    private ProposalRow.Prioritisation prioritised(Caller caller) {
        return Objects.requireNonNull(seenBy(caller).orElseThrow().prioritisation());
    }

    private UUID onThePublishedAgenda() {
        UUID item = item(Openness.OPEN, null);
        told.tell(new AgendaItemProposalsNamed(meeting, item, List.of(proposal)))
                .tell(new AgendaPublished(meeting))
                .tell(new MeetingOpened(meeting));
        return item;
    }

    private UUID meeting() {
        UUID scheduled = UUID.randomUUID();
        told.tell(new MeetingScheduled(
                scheduled, ToldSavings.BODY, DAY, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        return scheduled;
    }

    private void complete(UUID which) {
        told.tell(new MeetingHeld(which, LocalTime.of(16, 0))).tell(new MinutesCompleted(which));
    }

    private UUID item(Openness openness, @Nullable UUID parent) {
        UUID item = UUID.randomUUID();
        told.tell(new AgendaItemAdded(
                meeting, item, parent, AgendaItemKind.POINT, null, null, "Råderum", openness, null, null, false));
        return item;
    }

    private UUID decide(UUID item) {
        UUID decision = UUID.randomUUID();
        told.tell(new DecisionRecorded(
                meeting,
                decision,
                item,
                ToldSavings.BODY,
                null,
                Openness.OPEN,
                DAY,
                Outcome.APPROVED,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ProposalVerdict(proposal, Verdict.ADOPTED)),
                null));
        return decision;
    }
}
