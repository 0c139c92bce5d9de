package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseStatementWritten;

/** What a case says: the statement, how it relates to other policies, and what it costs or saves. */
record CaseStatement(String statement, String relationToOtherPolicies, String financialImpact) {
    static final CaseStatement NONE = new CaseStatement("", "", "");

    static CaseStatement of(CaseStatementWritten event) {
        return new CaseStatement(event.statement(), event.relationToOtherPolicies(), event.financialImpact());
    }
}
