package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.ClosedContent.id;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Proposals of an {@link UnpublishedRound}: one in the catalogue, one on a published agenda, and others that are not. */
final class UnpublishedProposals {
    static final UUID IN_CATALOGUE = id("proposal in the catalogue");

    private static final UUID ON_AGENDA = id("proposal on a published agenda");
    private static final UUID ON_CLOSED_ITEM = id("proposal on a closed item");
    private static final UUID ON_DRAFT = id("proposal on a draft");
    private static final UUID NOWHERE = id("proposal nowhere");
    private static final UUID PUBLISHED = id("published meeting of proposals");
    private static final UUID DRAFT = id("draft meeting of proposals");
    private static final UUID COMPLETE = id("complete meeting of proposals");
    static final UUID DECISION = id("decision on proposals");

    static final List<UUID> ALL = List.of(IN_CATALOGUE, ON_AGENDA, ON_CLOSED_ITEM, ON_DRAFT, NOWHERE);
    static final List<UUID> MEETINGS = List.of(PUBLISHED, DRAFT, COMPLETE);

    private static final UUID ROUND = UnpublishedRound.ROUND;
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    private final Told told;
    private final Secrets secrets;

    UnpublishedProposals(Told told, Secrets secrets) {
        this.told = told;
        this.secrets = secrets;
    }

    void tell() {
        submitted(ON_AGENDA, "SO-02", "På dagsordenen", -200);
        for (UUID hidden : List.of(ON_CLOSED_ITEM, ON_DRAFT, NOWHERE)) {
            submitted(hidden, secrets.text("nr"), secrets.text("forslag"), -secrets.votes());
        }
        inCatalogue();
        process(IN_CATALOGUE);
        process(ON_AGENDA);
        process(NOWHERE);
        told.tell(new SavingsProposalWithdrawn(NOWHERE, ROUND, DAY, secrets.text("trukket tilbage")));
        meeting(PUBLISHED, "Råderum", Openness.OPEN, ON_AGENDA);
        item(PUBLISHED, secrets.text("lukket punkt"), Openness.CLOSED, ON_CLOSED_ITEM);
        told.tell(new AgendaPublished(PUBLISHED));
        meeting(DRAFT, secrets.text("punkt i kladde"), Openness.OPEN, ON_DRAFT);
        told.tell(new MeetingOpened(PUBLISHED));
        for (UUID open : List.of(IN_CATALOGUE, ON_AGENDA)) {
            told.tell(new SavingsProposalPrioritised(
                    open,
                    ROUND,
                    UnpublishedRound.BODY,
                    PUBLISHED,
                    DAY,
                    Priority.RECOMMENDED,
                    null,
                    secrets.text("prioritet før protokollen"),
                    secrets.text("ønsket idé"),
                    List.of()));
        }
        decided();
    }

    /** An open decision in complete minutes, which says more of proposals than the public is to be told. */
    private void decided() {
        meeting(COMPLETE, "Budget", Openness.OPEN, IN_CATALOGUE);
        told.tell(new AgendaPublished(COMPLETE));
        told.tell(new MeetingOpened(COMPLETE));
        told.tell(new DecisionRecorded(
                COMPLETE,
                DECISION,
                id("item for " + IN_CATALOGUE),
                UnpublishedRound.BODY,
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
                List.of(
                        new ProposalVerdict(IN_CATALOGUE, Verdict.ADOPTED),
                        new ProposalVerdict(NOWHERE, Verdict.REJECTED)),
                null));
        told.tell(new MeetingHeld(COMPLETE, LocalTime.NOON));
        told.tell(new MinutesCompleted(COMPLETE));
    }

    private void submitted(UUID proposal, String number, String title, int amount) {
        told.tell(new SavingsProposalSubmitted(
                proposal,
                ROUND,
                number,
                title,
                UnpublishedRound.AREA,
                UnpublishedRound.BODY,
                List.of(new YearAmount(2025, amount)),
                100,
                new BigDecimal("-1.5"),
                title + " hvad",
                title + " service",
                title + " personale",
                title + " risiko",
                DAY,
                "1/24",
                UnpublishedRound.PACKAGE,
                List.of(UnpublishedRound.IDEA),
                DAY,
                DAY,
                false));
    }

    /** What it said before it was published is secret, and where it comes from. */
    private void inCatalogue() {
        submitted(IN_CATALOGUE, "SO-01", secrets.text("udkast"), -secrets.votes());
        told.tell(new SavingsProposalReturned(IN_CATALOGUE, ROUND, DAY, secrets.text("sendt tilbage")));
        told.tell(new SavingsProposalRevised(
                IN_CATALOGUE,
                ROUND,
                2,
                "SO-01",
                "I kataloget",
                UnpublishedRound.AREA,
                UnpublishedRound.BODY,
                List.of(new YearAmount(2025, -300)),
                0,
                new BigDecimal("-2"),
                "Hvad",
                "Service",
                "Personale",
                "Risiko",
                DAY,
                "2/24",
                UnpublishedRound.PACKAGE,
                List.of(UnpublishedRound.IDEA),
                DAY,
                secrets.text("omskrevet")));
        told.tell(new SavingsProposalPutInCatalogue(IN_CATALOGUE, ROUND, DAY));
    }

    private void process(UUID proposal) {
        told.tell(new SavingsProposalForwarded(proposal, ROUND, DAY, secrets.text("direktionen")));
        told.tell(new MedBodyConsulted(proposal, ROUND, UnpublishedRound.MED, DAY, secrets.text("udtalelse")));
        told.tell(new ProposalExemptionGranted(
                proposal, ROUND, ProcessRule.PRIORITISED_IN_THE_WINDOW, secrets.text("dispensation")));
    }

    private void meeting(UUID meeting, String title, Openness openness, UUID proposal) {
        told.tell(new MeetingScheduled(
                meeting, UnpublishedRound.BODY, DAY, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        item(meeting, title, openness, proposal);
    }

    private void item(UUID meeting, String title, Openness openness, UUID proposal) {
        UUID item = id("item for " + proposal);
        told.tell(new AgendaItemAdded(
                meeting, item, null, AgendaItemKind.POINT, null, null, title, openness, null, null, false));
        told.tell(new AgendaItemProposalsNamed(meeting, item, List.of(proposal)));
    }
}
