package dk.budgetspor.query.platform.raaderum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.OtherCatalogueArranged;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import dk.budgetspor.kernel.raaderum.SteeringGroupAppointed;
import dk.budgetspor.kernel.raaderum.SteeringGroupRelieved;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.kernel.raaderum.WorkPackageRegrouped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rows of rounds, ideas, work packages and hearings. */
class RoundRowsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 25);

    private final ToldSavings told = ToldSavings.none();
    private final UUID round = told.round(new YearAmount(2025, -30_000));

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aRoundStandsAsItWasToldLast() {
        told.tell(new SavingsTargetSet(round, List.of(), List.of(new YearAmount(2025, -40_000)), "Lavere tilskud"))
                .tell(new SavingsRoundClosed(round, "Budgettet er vedtaget"));

        RoundRow now = told.rounds().round(round);
        assertThat(now)
                .isEqualTo(new RoundRow(
                        round,
                        "Råderum 2025-2028",
                        2025,
                        List.of(new YearAmount(2025, -40_000)),
                        RoundStatus.CLOSED,
                        "Budgettet er vedtaget",
                        2));
        assertThat(now.years()).containsExactly(2025, 2026, 2027, 2028);
        assertThat(told.rounds().at(round, 0).orElseThrow().targets()).containsExactly(new YearAmount(2025, -30_000));
        assertThatThrownBy(() -> told.rounds().round(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void whateverHappensToARoundMakesAVersionOfIt() {
        milestone(DAY, null);
        told.tell(new SteeringGroupAppointed(round, "DIR", SteeringLevel.TOP, List.of()));

        assertThat(told.rounds().round(round).version()).isEqualTo(2);
    }

    @Test
    void aMilestoneThatMovesRemembersWhereItWasFirst() {
        UUID hearing = milestone(DAY, DAY.plusDays(2));
        UUID meeting = milestone(null, null);
        told.tell(new MilestoneMoved(
                        round,
                        hearing,
                        MilestoneKind.HEARING,
                        DAY,
                        DAY.plusDays(2),
                        DAY.plusDays(1),
                        DAY.plusDays(3),
                        "Senere"))
                .tell(new MilestoneCancelled(round, meeting, MilestoneKind.HEARING, "Aflyst"));

        assertThat(told.milestones().of(round))
                .extracting(
                        MilestoneRow::milestoneId,
                        MilestoneRow::from,
                        MilestoneRow::end,
                        MilestoneRow::originalFrom,
                        MilestoneRow::cancelledReason)
                .containsExactly(
                        tuple(hearing, DAY.plusDays(1), DAY.plusDays(3), DAY, null),
                        tuple(meeting, null, null, null, "Aflyst"));
        assertThat(texts("SELECT reason FROM savings_milestone_move WHERE milestone_id = :id", hearing))
                .containsExactly("Senere");
    }

    @Test
    void whoSteersIsToldOnceAndNotAfterBeingRelieved() {
        told.tell(new SteeringGroupAppointed(round, "SGV", SteeringLevel.COORDINATING, List.of("SO")))
                .tell(new SteeringGroupAppointed(round, "SGV", SteeringLevel.COORDINATING, List.of("SO", "BF")))
                .tell(new SteeringGroupAppointed(round, "DIR", SteeringLevel.TOP, List.of()))
                .tell(new SteeringGroupRelieved(round, "DIR", "Ny organisering"));
        String standing = """
                SELECT body_code || ' ' || array_to_string(area_codes, ' ') FROM savings_steering_group
                WHERE round_id = :id AND to_position IS NULL""";
        assertThat(texts(standing, round)).containsExactly("SGV SO BF");

        told.tell(new SteeringGroupAppointed(round, "DIR", SteeringLevel.TOP, List.of()));
        assertThat(texts(standing, round)).containsExactlyInAnyOrder("SGV SO BF", "DIR ");
    }

    @Test
    void whatIsSettledLastOfAnotherCatalogueHoldsForEachArea() {
        told.tell(new OtherCatalogueArranged(
                        round, "Omstilling", CatalogueArrangement.PARALLEL, List.of("SO", "SD"), "Tidligere"))
                .tell(new OtherCatalogueArranged(
                        round, "Omstilling", CatalogueArrangement.MERGED, List.of("SD"), "Følger tidsplanen"));

        assertThat(texts("""
                        SELECT area_code || ' ' || arrangement FROM savings_other_catalogue
                        WHERE round_id = :id AND to_position IS NULL ORDER BY 1""", round)).containsExactly("SD MERGED", "SO PARALLEL");
    }

    @Test
    void anIdeaIsUnsortedUntilItHasAnArea() {
        UUID idea = told.idea(round, "Fælles indkøb", null);
        UUID workPackage = UUID.randomUUID();
        assertThat(status(idea)).isEqualTo("UNSORTED");
        told.tell(new SavingsIdeaSetAside(idea, round, "Gennemført"));
        assertThat(status(idea)).isEqualTo("SET_ASIDE");
        told.tell(new SavingsIdeaSorted(idea, round, null, "SO", workPackage));
        assertThat(status(idea)).isEqualTo("SORTED");
        told.tell(new SavingsIdeaMerged(idea, round, UUID.randomUUID()));
        assertThat(status(idea)).isEqualTo("MERGED");
        assertThat(status(told.idea(round, "Færre møder", "SO"))).isEqualTo("SORTED");
        assertThat(texts(
                        "SELECT work_package_id::text FROM savings_idea WHERE idea_id = :id AND to_position IS NULL",
                        idea))
                .containsExactly(workPackage.toString());
    }

    @Test
    void aWorkPackageHasTheGroupsItWasGivenLast() {
        UUID workPackage = UUID.randomUUID();
        told.tell(new WorkPackageFormed(workPackage, round, "Indkøb", "SO", List.of("Økonomi", "Plejen"), "SGV"))
                .tell(new WorkPackageRegrouped(workPackage, round, List.of("Økonomi"), null, "Færre"));

        assertThat(texts("""
                        SELECT title || working_group::text || coalesce(steering_group_code, '-')
                        FROM savings_work_package WHERE work_package_id = :id AND to_position IS NULL""", workPackage)).containsExactly("Indkøb{Økonomi}-");
    }

    @Test
    void theNameOfARespondentStaysSealed() {
        UUID response = UUID.randomUUID();
        UUID key = UUID.randomUUID();
        told.tell(new HearingResponseReceived(
                        response,
                        round,
                        RespondentKind.PERSON,
                        "c2VhbGVk",
                        key,
                        DAY,
                        "Spar et andet sted",
                        List.of(UUID.randomUUID()),
                        true))
                .tell(new HearingRespondentErased(response, round, key, "Anmodning"));

        assertThat(texts("""
                        SELECT respondent || ' ' || erased_reason FROM savings_hearing_response
                        WHERE response_id = :id AND to_position IS NULL""", response)).containsExactly("c2VhbGVk Anmodning");
    }

    @Test
    void everyEventIsALineOfTheHistory() {
        told.idea(round, "Fælles indkøb", null);
        milestone(DAY, null);

        assertThat(told.jdbc()
                        .sql("SELECT type FROM savings_history ORDER BY position")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "raaderum.SavingsRoundOpened", "raaderum.SavingsIdeaRegistered", "raaderum.MilestonePlanned");
    }

    private UUID milestone(@Nullable LocalDate from, @Nullable LocalDate to) {
        UUID milestone = UUID.randomUUID();
        told.tell(new MilestonePlanned(round, milestone, MilestoneKind.HEARING, "Høring", from, to, List.of(), ""));
        return milestone;
    }

    private @Nullable String status(UUID idea) {
        return texts("SELECT status FROM savings_idea WHERE idea_id = :id AND to_position IS NULL", idea)
                .get(0);
    }

    private List<String> texts(String sql, UUID id) {
        return told.jdbc().sql(sql).param("id", id).query(String.class).list();
    }
}
