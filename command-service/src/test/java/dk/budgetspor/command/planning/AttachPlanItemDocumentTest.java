package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanItemDocumentAttached;
import dk.budgetspor.kernel.planning.PlanStatus;
import org.junit.jupiter.api.Test;

class AttachPlanItemDocumentTest {
    private static final PlanItemDocumentAttached FIRST =
            new PlanItemDocumentAttached(ITEM, PLAN, 1, "Notat", "160397/21", Openness.OPEN);

    @Test
    void attachments_are_numbered_from_one() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(attach("160397/21"), planner())
                .expectEvents(FIRST);
    }

    @Test
    void the_next_one_has_the_next_number() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), FIRST)
                .when(attach("160398/21"), planner())
                .expectEvents(new PlanItemDocumentAttached(ITEM, PLAN, 2, "Notat", "160398/21", Openness.OPEN));
    }

    @Test
    void a_document_is_attached_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), FIRST)
                .when(attach("160397/21"), planner())
                .expectNoEvents()
                .expectException(Refused.of("/documentNumber", ErrorCode.DOCUMENT_IS_ATTACHED, "160397/21"));
    }

    @Test
    void nothing_of_a_closed_plan_changes() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(attach("160397/21"), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    private static AttachPlanItemDocument attach(String number) {
        return new AttachPlanItemDocument(ITEM_ID, "Notat", new DocumentNumber(number), Openness.OPEN);
    }
}
