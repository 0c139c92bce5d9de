package dk.budgetspor.kernel.cases;

import org.axonframework.serialization.Revision;

/**
 * The texts of a case were written, or written anew: a version of the statement.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param number which version it is, from 1
 * @param statement what the case says (sagsfremstilling)
 * @param relationToOtherPolicies how it relates to other policies, strategies and fields; may be empty
 * @param financialImpact what it costs or saves; {@code Ingen} is a value, empty is none said
 */
@Revision("1")
public record CaseStatementWritten(
        String caseNumber, int number, String statement, String relationToOtherPolicies, String financialImpact)
        implements CaseEvent {}
