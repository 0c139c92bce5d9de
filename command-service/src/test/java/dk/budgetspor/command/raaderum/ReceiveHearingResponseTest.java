package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.CLOSED_ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.HEARING_BEGINS;
import static dk.budgetspor.command.raaderum.GivenRounds.HEARING_ENDS;
import static dk.budgetspor.command.raaderum.GivenRounds.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenRounds.RESPONSE;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.id;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.personal.PersonKeysInMemory;
import dk.budgetspor.kernel.personal.PersonalName;
import dk.budgetspor.kernel.personal.PersonalNames;
import dk.budgetspor.kernel.personal.SealedName;
import dk.budgetspor.kernel.raaderum.HearingRespondentErased;
import dk.budgetspor.kernel.raaderum.HearingResponseId;
import dk.budgetspor.kernel.raaderum.HearingResponseReceived;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiveHearingResponseTest {
    private static final PersonalName AASE = new PersonalName("Åse Ødegård");
    private static final HearingResponseId RESPONSE_ID = new HearingResponseId(RESPONSE);

    private final PersonKeysInMemory keys = new PersonKeysInMemory();
    private final PersonalNames names = new PersonalNames(keys);

    @ParameterizedTest
    @CsvSource({"2024-08-28, false", "2024-08-29, true", "2024-09-11, true", "2024-09-12, false"})
    void a_response_counts_within_the_hearing_and_is_kept_all_the_same(LocalDate day, boolean counts) {
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.ORGANISATION, day, PROPOSAL))
                .expectEvents(received(RespondentKind.ORGANISATION, "Åse Ødegård", null, day, counts, PROPOSAL));
    }

    @Test
    void it_took_effect_on_the_day_it_came() {
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.PERSON, HEARING_ENDS))
                .expectEventsMatching(BusinessDate.of("2024-09-11"));
    }

    @Test
    void the_name_of_a_person_is_sealed_under_a_key_of_its_own() {
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.PERSON, HEARING_BEGINS))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.predicate(
                        (HearingResponseReceived event) -> !event.respondent().contains("Åse")
                                && names.open(sealed(event)).equals(Optional.of(AASE))))));
        assertThat(keys.count()).isEqualTo(1);
    }

    @Test
    void that_of_an_organisation_is_not() {
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.ORGANISATION, HEARING_BEGINS))
                .expectEvents(received(RespondentKind.ORGANISATION, "Åse Ødegård", null, HEARING_BEGINS, true));
        assertThat(keys.count()).isZero();
    }

    @Test
    void what_is_refused_leaves_no_key() {
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.PERSON, LocalDate.of(2024, 9, 21)))
                .expectNoEvents()
                .expectException(Refused.of("/receivedOn", ErrorCode.DATE_IN_THE_FUTURE, "2024-09-21"));
        assertThat(keys.count()).isZero();
    }

    @Test
    void it_names_proposals_of_the_round_each_once() {
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.PERSON, HEARING_BEGINS, PROPOSAL, id(99)))
                .expectException(Refused.of("/proposalIds/1", ErrorCode.UNKNOWN_PROPOSAL, id(99)));
        responses()
                .givenNoPriorActivity()
                .when(receive(RespondentKind.PERSON, HEARING_BEGINS, PROPOSAL, PROPOSAL))
                .expectException(Refused.of("/proposalIds/1", ErrorCode.DUPLICATE, PROPOSAL));
    }

    @Test
    void a_round_is_answered_until_it_is_over() {
        responses()
                .givenNoPriorActivity()
                .when(receive(CLOSED_ROUND, RespondentKind.PERSON, HEARING_BEGINS))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
        responses()
                .givenNoPriorActivity()
                .when(receive(new RoundId(id(99)), RespondentKind.PERSON, HEARING_BEGINS))
                .expectException(Refused.because(ErrorCode.NOT_FOUND));
    }

    @Test
    void the_name_of_a_person_is_erased_with_its_key_for_a_reason() {
        SealedName sealed = names.seal(AASE);

        responses()
                .given(received(RespondentKind.PERSON, sealed.text(), sealed.keyId(), HEARING_BEGINS, true))
                .when(new EraseHearingRespondent(RESPONSE_ID, "Anmodning"))
                .expectEvents(new HearingRespondentErased(RESPONSE, ROUND, sealed.keyId(), "Anmodning"));

        assertThat(keys.count()).isZero();
        assertThat(names.open(sealed)).isEmpty();
    }

    @Test
    void the_name_of_an_organisation_stays() {
        responses()
                .given(received(RespondentKind.ORGANISATION, "LO", null, HEARING_BEGINS, true))
                .when(new EraseHearingRespondent(RESPONSE_ID, "Anmodning"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.RESPONDENT_IS_NO_PERSON));
    }

    @Test
    void a_name_is_erased_once() {
        UUID key = id(7);
        responses()
                .given(
                        received(RespondentKind.PERSON, "…", key, HEARING_BEGINS, true),
                        new HearingRespondentErased(RESPONSE, ROUND, key, "Anmodning"))
                .when(new EraseHearingRespondent(RESPONSE_ID, "Anmodning"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.RESPONDENT_IS_ERASED));
    }

    @Test
    void neither_command_nor_request_tell_the_name_to_whoever_prints_them() {
        assertThat(receive(RespondentKind.PERSON, HEARING_BEGINS).toString()).doesNotContain("Åse");
        assertThat(new HearingResponseEndpoints.ReceiveResponseRequest(AASE.value(), null, HEARING_BEGINS, "T", null)
                        .toString())
                .doesNotContain("Åse");
    }

    private AggregateTestFixture<HearingResponse> responses() {
        return GivenRounds.fixture(HearingResponse.class, keys);
    }

    private static SealedName sealed(HearingResponseReceived event) {
        return new SealedName(Objects.requireNonNull(event.respondentKey()), event.respondent());
    }

    private static ReceiveHearingResponse receive(RespondentKind kind, LocalDate day, UUID... proposals) {
        return receive(ROUND_ID, kind, day, proposals);
    }

    private static ReceiveHearingResponse receive(
            RoundId round, RespondentKind kind, LocalDate day, UUID... proposals) {
        return new ReceiveHearingResponse(
                RESPONSE_ID,
                round,
                kind,
                AASE,
                day,
                "Bevar skolen",
                Arrays.stream(proposals).map(ProposalId::new).toList());
    }

    private static HearingResponseReceived received(
            RespondentKind kind,
            String respondent,
            @Nullable UUID key,
            LocalDate day,
            boolean counts,
            UUID... proposals) {
        return new HearingResponseReceived(
                RESPONSE, ROUND, kind, respondent, key, day, "Bevar skolen", List.of(proposals), counts);
    }
}
