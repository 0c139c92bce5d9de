package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is offered to close a follow-up; the command service decides, this keeps what it would refuse off the pages. */
public final class FollowUpOffer {
    private FollowUpOffer() {}

    /**
     * Whether the caller may say how it ended.
     *
     * @param decidedBy the body that decided
     * @param bodyCode the body that is obliged; null if an area is
     * @param areaCode the area that is obliged; null if a body is
     */
    public static boolean isFor(Caller caller, String decidedBy, @Nullable String bodyCode, @Nullable String areaCode) {
        return caller.has(Role.PLANNER)
                || caller.has(Role.SECRETARY) && owns(caller.bodies(), decidedBy)
                || obliges(caller, bodyCode, areaCode);
    }

    /** Whether it is for the caller to do, as the head of the area or the secretary of the body. */
    public static boolean obliges(Caller caller, @Nullable String bodyCode, @Nullable String areaCode) {
        return caller.has(Role.SECRETARY) && owns(caller.bodies(), bodyCode)
                || caller.has(Role.AREA_MANAGER) && owns(caller.areas(), areaCode);
    }

    private static boolean owns(Set<String> own, @Nullable String code) {
        return code != null && (own.contains(Caller.ALL) || own.contains(code));
    }
}
