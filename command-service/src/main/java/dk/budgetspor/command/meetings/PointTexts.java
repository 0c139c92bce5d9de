package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import java.util.List;

/**
 * What a point without a case says.
 *
 * @param route the codes of the bodies that treat it, in their order
 * @param statement what it is about
 * @param relationToOtherPolicies how it relates to other policies; may be empty
 * @param financialImpact what it costs or saves; may be empty
 */
record PointTexts(List<String> route, String statement, String relationToOtherPolicies, String financialImpact) {
    PointTexts {
        route = List.copyOf(route);
    }

    static PointTexts of(AgendaItemDescribed event) {
        return new PointTexts(
                event.route(), event.statement(), event.relationToOtherPolicies(), event.financialImpact());
    }
}
