package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;

/** A secretary closes follow-ups of own bodies, the decision's or the obliged one; the head of an area those of own areas. */
final class FollowUpsAreClosedByWhoTheyOblige {
    private FollowUpsAreClosedByWhoTheyOblige() {}

    static void check(Actor actor, String decidingBody, FollowUp followUp) {
        String body = followUp.bodyCode();
        String area = followUp.areaCode();
        if (actor.role() == Role.SECRETARY
                && !actor.owns(actor.bodies(), decidingBody)
                && (body == null || !actor.owns(actor.bodies(), body))) {
            throw Refusal.because(ErrorCode.NOT_OWN_BODY, decidingBody);
        }
        if (actor.role() == Role.AREA_MANAGER && area == null) {
            throw Refusal.because(ErrorCode.NOT_ALLOWED);
        }
        if (actor.role() == Role.AREA_MANAGER && area != null && !actor.owns(actor.areas(), area)) {
            throw Refusal.because(ErrorCode.NOT_OWN_AREA, area);
        }
    }
}
