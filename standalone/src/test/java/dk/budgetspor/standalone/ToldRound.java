package dk.budgetspor.standalone;

import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.kernel.raaderum.ProposalExemptionGranted;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalIncorporated;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import dk.budgetspor.kernel.raaderum.SavingsProposalPutInCatalogue;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import dk.budgetspor.kernel.raaderum.SavingsProposalRevised;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringGroupRelieved;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A savings round as commands would leave it in the store; nothing of it sets an automation going. */
record ToldRound(Running app) {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    /** Everything that can happen in a round but the adoption of a proposal; the place of the last event. */
    long wholeLife(String body, String area) {
        Told told = new Told(app);
        UUID round = UUID.randomUUID();
        List<YearAmount> amounts = List.of(new YearAmount(2025, -250), new YearAmount(2028, -500));
        told.tell(new SavingsRoundOpened(round, "Råderum 2025-2028", 2025, List.of()));
        told.tell(new SavingsTargetSet(round, List.of(), amounts, "Vedtaget"));
        milestones(told, round, area);
        told.tell(new SteeringGroupAppointed(round, body, SteeringLevel.COORDINATING, List.of(area)));
        told.tell(new SteeringGroupAppointed(round, "DIR", SteeringLevel.TOP, List.of()));
        told.tell(new SteeringGroupRelieved(round, "DIR", "Ny organisering"));
        told.tell(new OtherCatalogueArranged(
                round, "Omstillingskataloget", CatalogueArrangement.PARALLEL, List.of(area), "Tidligere"));
        told.tell(new OtherCatalogueArranged(
                round, "Omstillingskataloget", CatalogueArrangement.MERGED, List.of(area), "Følger med"));
        ideas(told, round, area);
        UUID proposal = proposal(told, round, body, area, amounts);
        UUID response = UUID.randomUUID();
        UUID key = UUID.randomUUID();
        told.tell(new HearingResponseReceived(
                response, round, RespondentKind.PERSON, "c2VhbGVk", key, DAY, "Svar", List.of(proposal), true));
        return told.tell(new HearingRespondentErased(response, round, key, "Anmodning"));
    }

    private static void milestones(Told told, UUID round, String area) {
        UUID deadline = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        MilestoneKind kind = MilestoneKind.PROPOSAL_DEADLINE;
        told.tell(new MilestonePlanned(round, deadline, kind, "Frist", DAY, null, List.of(area), ""));
        told.tell(new MilestoneMoved(round, deadline, kind, DAY, null, DAY.plusDays(1), null, "Senere"));
        told.tell(new MilestonePlanned(
                round, meeting, MilestoneKind.CITIZENS_MEETING, "Borgermøde", null, null, List.of(), "Auning"));
        told.tell(new MilestoneCancelled(round, meeting, MilestoneKind.CITIZENS_MEETING, "Aflyst"));
    }

    private static void ideas(Told told, UUID round, String area) {
        UUID workPackage = UUID.randomUUID();
        told.tell(new WorkPackageFormed(workPackage, round, "Indkøb", area, List.of("Økonomi"), null));
        told.tell(new WorkPackageRegrouped(workPackage, round, List.of("Plejen"), "DIR", "Flere"));
        UUID first = idea(told, round);
        told.tell(new SavingsIdeaSorted(first, round, null, area, workPackage));
        told.tell(new SavingsIdeaMerged(idea(told, round), round, first));
        told.tell(new SavingsIdeaSetAside(idea(told, round), round, "Gennemført"));
    }

    private static UUID idea(Told told, UUID round) {
        UUID idea = UUID.randomUUID();
        told.tell(new SavingsIdeaRegistered(idea, round, "Fælles indkøb", IdeaOrigin.WORKSHOP, null, null, null));
        return idea;
    }

    private static UUID proposal(Told told, UUID round, String body, String area, List<YearAmount> amounts) {
        UUID proposal = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        BigDecimal staff = new BigDecimal("-2.5");
        told.tell(new SavingsProposalSubmitted(
                proposal, round, "01", "Indkøb", area, body, amounts, 100, staff, "Hvad", "", "", "", DAY, "1/24", null,
                List.of(), DAY, DAY, false));
        told.tell(new SavingsProposalReturned(proposal, round, DAY, "Mere"));
        told.tell(new SavingsProposalRevised(
                proposal, round, 2, "01", "Indkøb", area, body, List.of(), 0, staff, "Hvad", "", "", "", null, null,
                null, List.of(), DAY, "Klarere"));
        told.tell(new SavingsProposalForwarded(proposal, round, DAY, ""));
        told.tell(new MedBodyConsulted(proposal, round, "OMU", DAY, "Drøftet"));
        told.tell(new ProposalExemptionGranted(proposal, round, ProcessRule.MED_BEFORE_COMMITTEE, "Aflyst"));
        told.tell(new MeetingScheduled(
                meeting, body, DAY, LocalTime.of(9, 0), null, "Rådhuset", MeetingKind.ORDINARY, ""));
        told.tell(new AgendaItemProposalsNamed(meeting, UUID.randomUUID(), List.of(proposal)));
        told.tell(new SavingsProposalPrioritised(
                proposal, round, body, meeting, DAY, Priority.RECOMMENDED, 1, "", null, List.of()));
        told.tell(new SavingsProposalPutInCatalogue(proposal, round, DAY));
        told.tell(new SavingsProposalIncorporated(proposal, round, DAY));
        told.tell(new SavingsProposalRejected(proposal, round, decision, meeting, "KB", DAY));
        told.tell(new ProposalVerdictRevoked(proposal, round, decision, meeting));
        told.tell(new SavingsProposalWithdrawn(proposal, round, DAY, "Udgår"));
        told.tell(new ProposalVerdictRefused(
                proposal, round, decision, meeting, Verdict.ADOPTED, "proposal-is-withdrawn"));
        return proposal;
    }
}
