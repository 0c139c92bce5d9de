package dk.budgetspor.kernel.cases;

/** Everything that can happen to a case. */
public sealed interface CaseEvent
        permits CaseOpened,
                CaseStatementWritten,
                CaseRecommended,
                CaseDocumentFiled,
                CaseDocumentArrived,
                CaseDocumentWithdrawn,
                CaseReferred,
                CaseOpennessSwitched,
                CaseClosed,
                CaseReopened {
    /** The number of the case it happened to. */
    String caseNumber();
}
