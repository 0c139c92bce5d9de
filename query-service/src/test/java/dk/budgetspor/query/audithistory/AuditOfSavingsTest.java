package dk.budgetspor.query.audithistory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.personal.SealedName;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.raaderum.Respondents;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Savings rounds in the audit history. */
class AuditOfSavingsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private final ToldSavings told = ToldSavings.none();
    private final Respondents respondents = new Respondents();
    private final AuditHistoryQueries queries = ToldHistory.queries(told.jdbc(), told.json(), respondents.names());
    private final UUID round;

    AuditOfSavingsTest() {
        told.with(ToldHistory.projections(told.jdbc(), told.json()));
        round = told.round();
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void whatAnEventIsAboutIsNoChangeAndWhatItIsPutIntoIs() {
        UUID workPackage = UUID.randomUUID();
        UUID idea = told.idea(round, "Fælles indkøb", null);
        told.tell(new SavingsIdeaSorted(idea, round, "BF", "SO", workPackage));

        assertThat(last(idea))
                .containsExactly(
                        new Change("areaCode", "BF", "SO"), new Change("workPackageId", null, workPackage.toString()));
    }

    @Test
    void aProposalThatBecameAnItemSaysWhich() {
        UUID proposal = told.proposal(round, "SO-01");
        UUID plan = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        told.tell(new ProposalBecamePlanItem(proposal, round, plan, item));

        assertThat(last(proposal))
                .containsExactly(
                        new Change("planId", null, plan.toString()), new Change("planItemId", null, item.toString()));
    }

    @Test
    void aMilestoneThatMovedStandsWithItsDaysBeforeAndAfter() {
        UUID milestone = UUID.randomUUID();
        told.tell(new MilestonePlanned(
                round, milestone, MilestoneKind.HEARING, "Høring", DAY, DAY.plusDays(1), List.of(), ""));
        told.tell(new MilestoneMoved(
                round, milestone, MilestoneKind.HEARING, DAY, DAY.plusDays(1), DAY.plusDays(7), null, "Senere"));

        assertThat(last(round))
                .contains(new Change("from", "2024-09-02", "2024-09-09"), new Change("to", "2024-09-03", null));
    }

    @Test
    void theNameOfAPrivatePersonIsToldUntilItIsErased() {
        SealedName name = respondents.seal("Karen Jensen");
        UUID response = UUID.randomUUID();
        told.tell(new HearingResponseReceived(
                response, round, RespondentKind.PERSON, name.text(), name.keyId(), DAY, "Svar", List.of(), true));
        assertThat(last(response))
                .contains(new Change("respondent", null, "Karen Jensen"))
                .extracting(Change::field)
                .doesNotContain("respondentKey");

        respondents.erase(name.keyId());
        assertThat(last(response)).contains(new Change("respondent", null, "(navn slettet)"));
        told.tell(new HearingRespondentErased(response, round, name.keyId(), "Anmodning"));
        assertThat(last(response)).isEmpty();
    }

    @Test
    void theNameOfAnOrganisationStandsAsItIs() {
        UUID response = UUID.randomUUID();
        told.tell(new HearingResponseReceived(
                response, round, RespondentKind.ORGANISATION, "Handicaprådet", null, DAY, "Svar", List.of(), true));

        assertThat(last(response)).contains(new Change("respondent", null, "Handicaprådet"));
    }

    private List<Change> last(UUID id) {
        var entries = queries.entries(
                        Callers.of(Set.of(Role.AUDITOR), Set.of(), Set.of()),
                        new AuditFilter(id.toString(), null, null, null, null),
                        new PageRequest(50, List.of()),
                        "/api/audit")
                .items();
        return entries.get(entries.size() - 1).entry().changes();
    }
}
