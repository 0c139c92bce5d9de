package dk.budgetspor.query.cases;

import java.time.OffsetDateTime;

/**
 * A version of the texts of a case.
 *
 * @param number which it is, from 1
 * @param statement what the case says
 * @param relationToOtherPolicies how it relates to other policies; may be empty
 * @param financialImpact what it costs or saves; {@code Ingen} is a value, empty is none said
 * @param writtenAt when it was recorded
 */
record Statement(
        int number,
        String statement,
        String relationToOtherPolicies,
        String financialImpact,
        OffsetDateTime writtenAt) {}
