package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.meetings.DecisionText.OfProposal;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Savings proposals in agendas, minutes and decisions; an open decision does not tell of those that are not public. */
class DecisionsAboutProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 8);

    private final Room room = new Room();
    private final UUID round = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final UUID point = UUID.randomUUID();
    private UUID named;
    private UUID hidden;

    @BeforeEach
    void aDecisionAboutTwoProposalsOfWhichItsItemNamesOne() {
        room.told.with(ToldSavings.projections(room.jdbc, room.told.json()));
        named = proposal("SO-01");
        hidden = proposal("SO-02");
        room.told
                .tell(new MeetingScheduled(meeting, "KB", DAY, LocalTime.of(9, 0), null, "", MeetingKind.ORDINARY, ""))
                .tell(new AgendaItemAdded(
                        meeting,
                        point,
                        null,
                        AgendaItemKind.POINT,
                        null,
                        null,
                        "Budget",
                        Openness.OPEN,
                        null,
                        null,
                        false))
                .tell(new AgendaItemProposalsNamed(meeting, point, List.of(named)))
                .tell(new AgendaPublished(meeting))
                .tell(decided());
    }

    private UUID proposal(String number) {
        UUID proposal = UUID.randomUUID();
        room.told.tell(ToldSavings.submitted(proposal, round, number, ToldSavings.AREA, ToldSavings.BODY, false));
        return proposal;
    }

    private DecisionRecorded decided() {
        return new DecisionRecorded(
                meeting,
                decision,
                point,
                "KB",
                null,
                Openness.OPEN,
                DAY,
                Outcome.APPROVED,
                "Vedtaget.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ProposalVerdict(named, Verdict.ADOPTED), new ProposalVerdict(hidden, Verdict.REJECTED)),
                null);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void agendasTellWhichProposalsAnItemIsAbout() {
        MeetingDocument agenda = room.agenda(Caller.ANONYMOUS, meeting, null);

        assertThat(agenda.items().get(0).savingsProposalIds()).containsExactly(named);
        assertThat(room.printed.html(agenda))
                .containsSubsequence("Råderumsforslag</h3>", "SO-01 Forslag SO-01")
                .doesNotContain("/raaderumsforslag/", "SO-02");
    }

    @Test
    void whatAnItemIsAboutNoMoreIsNotTold() {
        room.told.tell(new AgendaItemProposalsNamed(meeting, point, List.of()));

        MeetingDocument agenda = room.agenda(Room.PLANNER, meeting, null);

        assertThat(agenda.items().get(0).savingsProposalIds()).isEmpty();
        assertThat(room.printed.html(agenda)).doesNotContain("Råderumsforslag");
    }

    @Test
    void loginsAreToldEveryVerdictAndThePublicThoseOfPublicProposals() {
        complete();

        assertThat(told(Room.HEAD).savingsProposals())
                .containsExactly(
                        new OfProposal(named, Verdict.ADOPTED, "SO-01 Forslag SO-01"),
                        new OfProposal(hidden, Verdict.REJECTED, "SO-02 Forslag SO-02"));
        assertThat(told(Caller.ANONYMOUS).savingsProposals())
                .extracting(OfProposal::id)
                .containsExactly(named);
        assertThat(room.told.json().writeValueAsString(room.register.decision(Caller.ANONYMOUS, decision)))
                .contains("\"savingsProposals\":[{\"id\":\"%s\",\"verdict\":\"ADOPTED\"}]".formatted(named))
                .doesNotContain(hidden.toString(), "SO-02");

        room.told.tell(new SavingsProposalPutInCatalogue(hidden, round, DAY));

        assertThat(told(Caller.ANONYMOUS)).isEqualTo(told(Room.HEAD));
    }

    @Test
    void minutesTellWhatWasDecidedAndWhatACorrectionChanged() {
        room.told.tell(new DecisionCorrected(
                meeting,
                decision,
                point,
                "KB",
                null,
                1,
                Openness.OPEN,
                DAY,
                Outcome.APPROVED,
                "Vedtaget.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ProposalVerdict(named, Verdict.REJECTED)),
                "Byttet om"));
        complete();

        assertThat(text(room.minutes(Caller.ANONYMOUS, meeting, null)))
                .containsSubsequence(
                        "Råderumsforslag: SO-01 Forslag SO-01: forkastet",
                        "Byttet om",
                        "Tidligere ordlyd",
                        "Råderumsforslag: SO-01 Forslag SO-01: vedtaget")
                .doesNotContain("SO-02");
    }

    private void complete() {
        room.told.tell(new MeetingHeld(meeting, LocalTime.NOON)).tell(new MinutesCompleted(meeting));
    }

    /** As it is read, without what it is marked up with. */
    private String text(MeetingDocument document) {
        return room.printed.html(document).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private DecisionText told(Caller caller) {
        return room.register.decision(caller, decision).texts().get(0);
    }
}
