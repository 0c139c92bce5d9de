package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;

/** A follow-up names a body or a management area that exists, and not both; one that a correction repeats is not asked again. */
final class FollowUpsObligeABodyOrAnArea {
    private FollowUpsObligeABodyOrAnArea() {}

    static void check(List<Remark> remarks, List<FollowUp> before, BodyRegister bodies, AreaRegister areas) {
        for (int i = 0; i < remarks.size(); i++) {
            FollowUp followUp = remarks.get(i).followUp();
            if (followUp != null) {
                check("/remarks/" + i + "/followUp", followUp, before, bodies, areas);
            }
        }
    }

    private static void check(
            String pointer, FollowUp followUp, List<FollowUp> before, BodyRegister bodies, AreaRegister areas) {
        String body = followUp.bodyCode();
        String area = followUp.areaCode();
        if ((body == null) == (area == null)) {
            throw Refusal.of(pointer, ErrorCode.BODY_OR_AREA);
        }
        if (before.stream().anyMatch(known -> FollowUpsKeepTheirIdentity.obligeTheSame(known, followUp))) {
            return;
        }
        if (body != null) {
            NamedBodiesExist.check(pointer + "/bodyCode", new BodyCode(body), bodies);
        }
        if (area != null && !areas.knows(new AreaCode(area))) {
            throw Refusal.of(pointer + "/areaCode", ErrorCode.UNKNOWN_AREA, area);
        }
    }
}
