package dk.budgetspor.command.cases;

import static dk.budgetspor.command.cases.Given.CASE;
import static dk.budgetspor.command.cases.Given.NUMBER;
import static dk.budgetspor.command.cases.Given.announced;
import static dk.budgetspor.command.cases.Given.cases;
import static dk.budgetspor.command.cases.Given.closed;
import static dk.budgetspor.command.cases.Given.filed;
import static dk.budgetspor.command.cases.Given.opened;
import static dk.budgetspor.command.cases.Given.secretary;
import static dk.budgetspor.command.cases.Given.stranger;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class ReceiveCaseDocumentTest {
    @Test
    void a_document_that_was_to_follow_arrives() {
        cases().given(opened(), announced(1))
                .when(receive(1), secretary("ØK"))
                .expectEvents(new CaseDocumentArrived(NUMBER, 1, "62929/23", "3193047"));
    }

    @Test
    void a_document_arrives_once() {
        cases().given(opened(), announced(1), new CaseDocumentArrived(NUMBER, 1, "1/23", null))
                .when(receive(1), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.DOCUMENT_IS_NOT_TO_FOLLOW, 1));
    }

    @Test
    void a_document_that_was_filed_does_not_arrive() {
        cases().given(opened(), filed(1, "160397/21"))
                .when(receive(1), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.DOCUMENT_IS_NOT_TO_FOLLOW, 1));
    }

    @Test
    void it_is_an_attachment_of_the_case() {
        cases().given(opened(), announced(1))
                .when(receive(2), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 2));
    }

    @Test
    void a_withdrawn_one_arrives_no_more() {
        cases().given(opened(), announced(1), new CaseDocumentWithdrawn(NUMBER, 1, "udgår"))
                .when(receive(1), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.UNKNOWN_DOCUMENT, 1));
    }

    @Test
    void a_document_is_attached_once() {
        cases().given(opened(), announced(1), filed(2, "62929/23"))
                .when(receive(1), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, "62929/23"));
    }

    @Test
    void it_is_for_those_whose_case_it_is() {
        cases().given(opened(), announced(1))
                .when(receive(1), secretary("HU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_CASE, NUMBER));
    }

    @Test
    void a_closed_case_stays_as_it_is() {
        cases().given(opened(), announced(1), closed())
                .when(receive(1), secretary("KB"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.CASE_IS_CLOSED));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        cases().given(opened(), closed())
                .when(receive(1), stranger("7"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 1));
    }

    @Test
    void there_is_a_case() {
        cases().givenNoPriorActivity()
                .when(receive(1), secretary("KB"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static ReceiveCaseDocument receive(int number) {
        return new ReceiveCaseDocument(CASE, number, new DocumentNumber("62929/23"), "3193047");
    }
}
