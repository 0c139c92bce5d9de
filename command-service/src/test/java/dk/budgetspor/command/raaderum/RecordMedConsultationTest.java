package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.BOARD_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.MED_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.consulted;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.revised;
import static dk.budgetspor.command.raaderum.GivenProposal.secretary;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.text;
import static dk.budgetspor.command.raaderum.GivenProposal.withdrawn;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordMedConsultationTest {
    @Test
    void an_affected_body_is_consulted() {
        proposal().given(submitted()).when(consult("OMU", MED_DAY), planner()).expectEvents(consulted("OMU"));
        proposal()
                .given(submitted())
                .when(consult("OMU", MED_DAY), planner())
                .expectEventsMatching(BusinessDate.of("2024-04-25"));
    }

    @Test
    void several_times() {
        proposal()
                .given(submitted(), consulted("OMU", BOARD_DAY))
                .when(consult("OMU", MED_DAY), planner())
                .expectEvents(consulted("OMU"));
    }

    @Test
    void the_same_again_is_nothing_new() {
        proposal()
                .given(submitted(), consulted("OMU"), consulted("LMU"))
                .when(consult("OMU", MED_DAY), planner())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_body_is_not() {
        for (String body : new String[] {"HMU", "VPU"}) {
            proposal()
                    .given(submitted())
                    .when(consult(body, MED_DAY), planner())
                    .expectNoEvents()
                    .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_NOT_AFFECTED, body));
        }
    }

    @Test
    void who_is_affected_follows_the_area() {
        proposal()
                .given(submitted(), revised(2, text("SD", "BUU", null), BOARD_DAY))
                .when(consult("OMU", MED_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_NOT_AFFECTED, "OMU"));
    }

    @Test
    void the_body_exists() {
        proposal()
                .given(submitted())
                .when(consult("XX", MED_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
        proposal()
                .given(submitted())
                .when(consult("LMX", MED_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "LMX"));
    }

    @Test
    void by_its_secretary() {
        proposal()
                .given(submitted())
                .when(consult("OMU", MED_DAY), secretary("OMU"))
                .expectEvents(consulted("OMU"));
        proposal()
                .given(submitted())
                .when(consult("OMU", MED_DAY), secretary("VPU", "LMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "OMU"));
    }

    @Test
    void not_tomorrow() {
        proposal()
                .given(submitted())
                .when(consult("OMU", TOMORROW), planner())
                .expectNoEvents()
                .expectException(Refused.of("/consultedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void not_when_it_is_withdrawn() {
        proposal()
                .given(submitted(), withdrawn())
                .when(consult("OMU", MED_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void not_when_the_round_is_over() {
        inClosedRound()
                .given(submitted())
                .when(consult("OMU", MED_DAY), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static RecordMedConsultation consult(String body, LocalDate on) {
        return new RecordMedConsultation(PROPOSAL_ID, new BodyCode(body), on, "Taget til efterretning");
    }
}
