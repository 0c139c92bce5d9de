package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.filed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileCaseDocumentTest {
    @Test
    void attachments_are_numbered_from_one() {
        cases().given(opened()).when(file("160397/21"), secretary("ØK")).expectEvents(filed(1, "160397/21"));
    }

    @Test
    void the_next_one_has_the_next_number() {
        cases().given(opened(), filed(1, "160397/21"))
                .when(file("159281/21"), secretary("ØK"))
                .expectEvents(filed(2, "159281/21"))
                .expectResultMessagePayload(2);
    }

    @Test
    void a_number_that_was_withdrawn_is_not_used_again() {
        cases().given(opened(), filed(1, "160397/21"), new CaseDocumentWithdrawn(NUMBER, 1, "forkert"))
                .when(file("160397/21"), secretary("ØK"))
                .expectEvents(filed(2, "160397/21"));
    }

    @Test
    void a_document_may_be_to_follow() {
        cases().given(opened(), filed(1, "160397/21"))
                .when(file(null, true), secretary("ØK"))
                .expectEvents(new CaseDocumentFiled(NUMBER, 2, "Plan", null, null, true, Openness.OPEN, true));
    }

    @Test
    void a_document_that_is_here_has_a_number() {
        cases().given(opened())
                .when(file(null, false), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.REQUIRED));
    }

    @Test
    void a_document_that_is_to_follow_has_none() {
        cases().given(opened())
                .when(file("160397/21", true), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.NUMBER_OF_A_DOCUMENT_TO_FOLLOW));
    }

    @Test
    void a_document_is_attached_once() {
        cases().given(opened(), filed(1, "160397/21"))
                .when(file("160397/21"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, "160397/21"));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened())
                .when(file("160397/21"), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), closed())
                .when(file("160397/21"), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(file("160397/21"), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(file("160397/21"), secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static FileCaseDocument file(String documentNumber) {
        return file(documentNumber, false);
    }

    private static FileCaseDocument file(@Nullable String documentNumber, boolean toFollow) {
        DocumentNumber number = documentNumber == null ? null : new DocumentNumber(documentNumber);
        return new FileCaseDocument(CASE, "Plan", number, null, true, Openness.OPEN, toFollow);
    }
}
