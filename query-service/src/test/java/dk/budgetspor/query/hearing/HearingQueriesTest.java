package dk.budgetspor.query.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.personal.SealedName;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.raaderum.Respondents;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearingQueriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 29);

    private final ToldSavings told = ToldSavings.none();
    private final Respondents respondents = new Respondents();
    private final HearingQueries queries =
            new HearingQueries(told.jdbc(), told.rounds(), told.milestones(), respondents.names());
    private final UUID round = told.round();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void responsesAreCountedApartFromThoseThatCameAtAnotherTime() {
        told.tell(new MilestonePlanned(
                round, UUID.randomUUID(), MilestoneKind.HEARING, "Høring", DAY, DAY.plusDays(13), List.of(), ""));
        organisation("Handicaprådet", DAY, true);
        organisation("Ældrerådet", DAY.plusDays(1), true);
        organisation("Skolebestyrelsen", DAY.plusDays(20), false);

        Hearing hearing = hearing(HearingFilter.NONE);

        assertThat(hearing.counted()).isEqualTo(2);
        assertThat(hearing.late()).isEqualTo(1);
        assertThat(hearing.periods()).containsExactly(new Hearing.Period("Høring", DAY, DAY.plusDays(13)));
        assertThat(hearing.items())
                .extracting(HearingResponse::respondent, HearingResponse::counts)
                .containsExactly(
                        tuple("Handicaprådet", true), tuple("Ældrerådet", true), tuple("Skolebestyrelsen", false));
        assertThat(hearing(new HearingFilter(false, null)).items())
                .extracting(HearingResponse::respondent)
                .containsExactly("Skolebestyrelsen");
        assertThat(hearing(new HearingFilter(false, null)).counted()).isEqualTo(2);
    }

    @Test
    void theNameOfAPersonIsOpenedUntilItIsErased() {
        SealedName name = respondents.seal("Karen Jensen");
        UUID response = person(name);
        assertThat(queries.response(round, response).respondent()).isEqualTo("Karen Jensen");
        assertThat(queries.response(round, response).namesPerson()).isTrue();
        assertThat(told.jdbc()
                        .sql("SELECT to_jsonb(r)::text FROM savings_hearing_response r")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("Karen"));

        respondents.erase(name.keyId());
        assertThat(hearing(HearingFilter.NONE).items())
                .extracting(HearingResponse::respondent)
                .containsExactly("(navn slettet)");
        told.tell(new HearingRespondentErased(response, round, name.keyId(), "Anmodning"));

        assertThat(queries.response(round, response).erasedReason()).isEqualTo("Anmodning");
        assertThat(queries.response(round, response).namesPerson()).isFalse();
        assertThat(queries.response(round, response).text()).isEqualTo("Spar et andet sted");
    }

    @Test
    void responsesThatNameAProposalAreFound() {
        UUID proposal = told.proposal(round, "SO-01");
        organisation("Handicaprådet", DAY, true, proposal, UUID.randomUUID());
        organisation("Ældrerådet", DAY, true);

        assertThat(hearing(new HearingFilter(null, proposal)).items())
                .extracting(HearingResponse::respondent)
                .containsExactly("Handicaprådet");
        assertThat(new ProposalNumbers(told.jdbc()).proposal(round, "so-01")).isEqualTo(proposal);
        assertThat(new ProposalNumbers(told.jdbc()).proposal(round, "SO-02")).isEqualTo("SO-02");
        assertThat(new ProposalNumbers(told.jdbc()).proposal(told.round(), "SO-01"))
                .isEqualTo("SO-01");
        assertThat(new ProposalNumbers(told.jdbc()).names(List.of(proposal)))
                .containsEntry(proposal, "SO-01 Forslag SO-01");
    }

    @Test
    void aResponseOfAnotherRoundIsNotThere() {
        UUID response = person(respondents.seal("Karen Jensen"));

        for (Runnable asked : List.<Runnable>of(
                () -> queries.response(told.round(), response),
                () -> queries.hearing(UUID.randomUUID(), HearingFilter.NONE, new PageRequest(50, List.of())))) {
            assertThatThrownBy(asked::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (int day : new int[] {2, 0, 1, 0}) {
            organisation("Nr. " + day, DAY.plusDays(day), true);
        }

        assertThat(Pages.all(limit, HearingQueries.KEYS, page -> {
                    Hearing hearing = queries.hearing(round, HearingFilter.NONE, page);
                    return new Page<>(hearing.items(), hearing.next());
                }))
                .doesNotHaveDuplicates()
                .extracting(HearingResponse::receivedOn)
                .containsExactly(DAY, DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    private void organisation(String name, LocalDate receivedOn, boolean counts, UUID... proposals) {
        told.tell(new HearingResponseReceived(
                UUID.randomUUID(),
                round,
                RespondentKind.ORGANISATION,
                name,
                null,
                receivedOn,
                "Svar",
                List.of(proposals),
                counts));
    }

    private UUID person(SealedName name) {
        UUID response = UUID.randomUUID();
        told.tell(new HearingResponseReceived(
                response,
                round,
                RespondentKind.PERSON,
                name.text(),
                name.keyId(),
                DAY,
                "Spar et andet sted",
                List.of(),
                true));
        return response;
    }

    private Hearing hearing(HearingFilter filter) {
        return queries.hearing(round, filter, new PageRequest(50, List.of()));
    }
}
