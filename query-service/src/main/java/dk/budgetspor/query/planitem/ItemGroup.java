package dk.budgetspor.query.planitem;

import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Forms of the page that are about the same.
 *
 * @param name what their heading is looked up by
 * @param forms those that are on the page now
 */
record ItemGroup(String name, List<Form> forms) {
    /** The groups that have a form, in the order of the page. */
    static List<ItemGroup> of(Forms forms) {
        return Stream.of(
                        group(
                                "status",
                                forms,
                                ItemActions.START,
                                ItemActions.REPORT_PROGRESS,
                                ItemActions.COMPLETE,
                                ItemActions.REOPEN,
                                ItemActions.ABANDON),
                        group(
                                "treatment",
                                forms,
                                ItemActions.PLAN_TREATMENT,
                                ItemActions.MOVE_TREATMENT,
                                ItemActions.CANCEL_TREATMENT,
                                ItemActions.CHANGE_TREATMENT),
                        group("economy", forms, ItemActions.ADJUST_AMOUNTS, ItemActions.DERIVE),
                        group("texts", forms, ItemActions.REWORD, ItemActions.WEIGH, ItemActions.TRANSFER),
                        group(
                                "focus",
                                forms,
                                ItemActions.GIVE_FOCUS,
                                ItemActions.PLAN_PRESENTATION,
                                ItemActions.PLAN_KICK_OFF,
                                ItemActions.LIFT_FOCUS),
                        group("documents", forms, ItemActions.ATTACH))
                .filter(group -> !group.forms().isEmpty())
                .toList();
    }

    private static ItemGroup group(String name, Forms forms, String... actions) {
        return new ItemGroup(
                name,
                Stream.of(actions).map(forms::form).flatMap(Optional::stream).toList());
    }
}
