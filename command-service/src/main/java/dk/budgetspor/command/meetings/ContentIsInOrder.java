package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.kernel.meetings.FollowUp;
import java.time.Clock;
import java.util.List;

/** What a decision says keeps every rule, whether it is recorded or corrected. */
final class ContentIsInOrder {
    private ContentIsInOrder() {}

    static void check(
            DecisionContent content,
            List<FollowUp> before,
            MeetingCourse course,
            Clock clock,
            PlanningRegister planning,
            BodyRegister bodies,
            AreaRegister areas) {
        DecisionsFallOnADayOfTheMeeting.check(content.decidedOn(), course, clock);
        NoDecisionHasAReason.check(content);
        PartiesVoteOnce.check(content.votes());
        FollowUpsObligeABodyOrAnArea.check(content.remarks(), before, bodies, areas);
        NamedPlansAndItemsExist.check(content, planning);
    }
}
