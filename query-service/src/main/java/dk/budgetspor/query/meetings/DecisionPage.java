package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a decision on its page: what it is about, what items could not take of it, and the forms of what may be done. */
@Component
class DecisionPage {
    private static final String FOLLOW_UP = "followUpId";
    private static final String PLAN_ITEM = "planItemId";
    private static final String NOTE = "note";

    private final DecisionQueries queries;
    private final RefusedAmendments amendments;
    private final OrganisationNames names;
    private final PlanItemNames items;
    private final Danish danish;

    DecisionPage(
            DecisionQueries queries,
            RefusedAmendments amendments,
            OrganisationNames names,
            PlanItemNames items,
            Danish danish) {
        this.queries = queries;
        this.amendments = amendments;
        this.names = names;
        this.items = items;
        this.danish = danish;
    }

    ModelAndView of(UUID decisionId, Caller caller, @Nullable Refused refused) {
        FullDecision full = queries.decision(caller, decisionId);
        List<RefusedAmendment> left = amendments.of(caller, full.decision());
        Map<UUID, String> planItems = new LinkedHashMap<>();
        Stream.concat(full.texts().get(0).planItemIds().stream(), left.stream().map(RefusedAmendment::planItemId))
                .forEach(item -> items.nameOf(caller, item).ifPresent(name -> planItems.put(item, name)));
        Map<String, String> followUps = OpenFollowUps.of(caller, full);
        Map<String, String> unsettled = new LinkedHashMap<>();
        if (RefusedAmendments.maySettle(caller, full.decision())) {
            left.forEach(each -> unsettled.put(
                    each.planItemId().toString(),
                    planItems.getOrDefault(each.planItemId(), each.planItemId().toString())));
        }
        Map<String, String> plans = new LinkedHashMap<>(items.plans(caller));
        plans.keySet().removeIf(plan -> !full.texts().get(0).planIds().contains(UUID.fromString(plan)));
        Forms forms = Forms.after(refused, null);
        if (!followUps.isEmpty()) {
            forms.offer(Form.empty(DecisionAction.CLOSE_FOLLOW_UP.handling(), null));
        }
        if (!unsettled.isEmpty()) {
            String chosen =
                    unsettled.size() == 1 ? unsettled.keySet().iterator().next() : "";
            for (DecisionAction action : List.of(DecisionAction.RETRY_AMENDMENT, DecisionAction.SETTLE_AMENDMENT)) {
                forms.offer(Form.empty(action.handling(), null).with(PLAN_ITEM, chosen));
            }
        }
        return forms.on(new ModelAndView("decision")
                .addObject("full", full)
                .addObject("refusedAmendments", left)
                .addObject("plans", plans)
                .addObject("planItems", planItems)
                .addObject("onPage", onPage(forms, followUps, unsettled))
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("danish", danish));
    }

    private static List<MeetingDesk.OnPage> onPage(
            Forms forms, Map<String, String> followUps, Map<String, String> unsettled) {
        return Arrays.stream(DecisionAction.values())
                .flatMap(action -> forms.form(action.handling()).stream()
                        .map(form -> new MeetingDesk.OnPage(
                                form,
                                switch (action) {
                                    case CLOSE_FOLLOW_UP ->
                                        List.of(Field.choice(FOLLOW_UP, followUps), Field.reason(NOTE));
                                    case RETRY_AMENDMENT -> List.of(Field.choice(PLAN_ITEM, unsettled));
                                    case SETTLE_AMENDMENT ->
                                        List.of(Field.choice(PLAN_ITEM, unsettled), Field.reason(NOTE));
                                })))
                .toList();
    }

    /** What is sent of a form. */
    static Submission submission(DecisionAction action, UUID decisionId, Form form) {
        Submission submission = Submission.of(form);
        return switch (action) {
            case CLOSE_FOLLOW_UP -> submission.texts(FOLLOW_UP, NOTE);
            case RETRY_AMENDMENT -> submission.with("decisionId", decisionId).texts(PLAN_ITEM);
            case SETTLE_AMENDMENT -> submission.with("decisionId", decisionId).texts(PLAN_ITEM, NOTE);
        };
    }
}
