package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.ClosedContent.id;

import dk.budgetspor.kernel.budget.BudgetCorrectionRegistered;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.kernel.budget.BudgetFollowUpOpened;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A savings round of which a little is published: what is not is secret to the public, and to nobody who logs in. Two of
 * them have the same identifiers.
 */
final class UnpublishedRound {
    static final String BODY = "VPU";
    static final String MED = "OMU";
    static final String AREA = "SO";
    static final UUID ROUND = id("round");
    static final UUID IDEA = id("idea");
    static final UUID PACKAGE = id("work package");

    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final UUID RESPONSE = id("response");
    private static final UUID CORRECTION = id("correction");

    private final Told told;
    private final Secrets secrets;

    private UnpublishedRound(Told told, Secrets secrets) {
        this.told = told;
        this.secrets = secrets;
    }

    static void tell(Running app, Secrets secrets) {
        UnpublishedRound content = new UnpublishedRound(new Told(app), secrets);
        content.organisation();
        content.round();
        content.ideas();
        new UnpublishedProposals(content.told, secrets).tell();
        content.hearing();
        content.budget();
    }

    private void organisation() {
        told.tell(new BodyEstablished(BODY, "Voksen- og plejeudvalget", BodyKind.STANDING_COMMITTEE));
        told.tell(new BodyEstablished(MED, "OmrådeMED", BodyKind.MED_AREA));
        told.tell(new ManagementAreaEstablished(AREA, "Sundhed og omsorg", "Velfærd", List.of(BODY, MED)));
    }

    private void round() {
        List<YearAmount> target = List.of(new YearAmount(2025, -secrets.votes()));
        told.tell(new SavingsRoundOpened(ROUND, "Råderum 2025-2028", 2025, target));
        told.tell(new SavingsTargetSet(ROUND, target, List.of(), secrets.text("målet")));
        UUID milestone = id("milestone");
        MilestoneKind kind = MilestoneKind.SEMINAR;
        told.tell(new MilestonePlanned(
                ROUND, milestone, kind, secrets.text("seminar"), DAY, null, List.of(), secrets.text("sted")));
        told.tell(
                new MilestoneMoved(ROUND, milestone, kind, DAY, null, DAY.plusDays(1), null, secrets.text("flyttet")));
        told.tell(new MilestoneCancelled(ROUND, milestone, kind, secrets.text("udgået")));
        told.tell(new OtherCatalogueArranged(
                ROUND, secrets.text("katalog"), CatalogueArrangement.MERGED, List.of(AREA), secrets.text("derfor")));
    }

    private void ideas() {
        told.tell(new WorkPackageFormed(
                PACKAGE, ROUND, secrets.text("pakke"), AREA, List.of(secrets.text("gruppe")), null));
        told.tell(new WorkPackageRegrouped(
                PACKAGE, ROUND, List.of(secrets.text("ny gruppe")), null, secrets.text("omlagt")));
        told.tell(new SavingsIdeaRegistered(IDEA, ROUND, secrets.text("idé"), IdeaOrigin.WORKSHOP, null, null, null));
        told.tell(new SavingsIdeaSorted(IDEA, ROUND, null, AREA, PACKAGE));
        UUID aside = id("idea set aside");
        told.tell(new SavingsIdeaRegistered(
                aside, ROUND, secrets.text("idé til side"), IdeaOrigin.SEMINAR, null, null, null));
        told.tell(new SavingsIdeaSetAside(aside, ROUND, secrets.text("til side")));
        if (secrets.more()) {
            told.tell(new SavingsIdeaRegistered(
                    id("idea more"), ROUND, secrets.text("idé til"), IdeaOrigin.OTHER, null, null, AREA));
        }
    }

    private void hearing() {
        told.tell(new HearingResponseReceived(
                RESPONSE,
                ROUND,
                RespondentKind.ORGANISATION,
                secrets.text("afsender"),
                null,
                DAY,
                secrets.text("svar"),
                List.of(UnpublishedProposals.IN_CATALOGUE),
                true));
    }

    private void budget() {
        told.tell(new BudgetCorrectionRegistered(
                CORRECTION,
                CorrectionKind.TECHNICAL_CORRECTION,
                secrets.text("korrektion"),
                2025,
                AREA,
                BODY,
                List.of(),
                secrets.text("korrigeret")));
        told.tell(new BudgetCorrectionWithdrawn(CORRECTION, secrets.text("trukket")));
        YearMonth month = YearMonth.of(2023, 5);
        told.tell(new BudgetFollowUpOpened(month, secrets.text("opfølgning")));
        told.tell(new BudgetOverviewGiven(month, BODY, null, secrets.text("overblik")));
    }

    /** What to put where addresses have a variable or a parameter. */
    static Map<String, List<String>> known(String searched) {
        Map<String, List<String>> known = ClosedContent.known(searched);
        List<String> proposals =
                UnpublishedProposals.ALL.stream().map(UUID::toString).toList();
        known.put("roundId", List.of(ROUND.toString()));
        for (String ideas : List.of("ideaId", "last")) {
            known.put(ideas, List.of(IDEA.toString()));
        }
        for (String packages : List.of("workPackageId", "workPackage")) {
            known.put(packages, List.of(PACKAGE.toString()));
        }
        known.put("responseId", List.of(RESPONSE.toString()));
        known.put("correctionId", List.of(CORRECTION.toString()));
        for (String proposal : List.of("proposalId", "proposal")) {
            known.put(proposal, proposals);
        }
        known.put("id", proposals);
        known.put("aggregateId", proposals);
        known.put(
                "meetingId",
                UnpublishedProposals.MEETINGS.stream().map(UUID::toString).toList());
        known.put("decisionId", List.of(UnpublishedProposals.DECISION.toString()));
        known.put("area", List.of(AREA));
        for (String bodies : List.of("code", "body")) {
            known.put(bodies, List.of(BODY, MED));
        }
        known.put("budgetYear", List.of("2025"));
        return known;
    }
}
