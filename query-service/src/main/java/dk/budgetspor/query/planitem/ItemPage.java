package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import dk.budgetspor.query.platform.raaderum.ProposalOfItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of an item: what there is to see, the forms for what one may do, and what becomes of one that was sent. */
@Component
class ItemPage {
    static final String PATH = "/punkter/{planItemId}";

    private final PlanItemQueries queries;
    private final OrganisationNames names;
    private final PlanItemNames items;
    private final ProposalOfItem proposals;
    private final ItemChoices.Finder choicesFor;
    private final ItemVersions versions;
    private final Timeline timeline;
    private final Clock clock;
    private final Submissions submissions;

    ItemPage(
            PlanItemQueries queries,
            OrganisationNames names,
            PlanItemNames items,
            ProposalOfItem proposals,
            ItemChoices.Finder choicesFor,
            ItemVersions versions,
            Timeline timeline,
            Clock clock,
            Submissions submissions) {
        this.queries = queries;
        this.names = names;
        this.items = items;
        this.proposals = proposals;
        this.choicesFor = choicesFor;
        this.versions = versions;
        this.timeline = timeline;
        this.clock = clock;
        this.submissions = submissions;
    }

    /** Gives the command that a form is; back to the page, with the form as it was sent if it is refused. */
    ModelAndView give(
            Caller caller, UUID planItemId, Submission submission, BiFunction<UUID, Submission, Accepted> command) {
        return submissions
                .give(submission, sent -> command.apply(planItemId, sent))
                .answer(
                        accepted -> PATH.replace("{planItemId}", planItemId.toString()),
                        refused -> again(caller, planItemId, refused));
    }

    /**
     * The page.
     *
     * @param after where the part of the history begins that is shown; null for the newest
     */
    ModelAndView show(Caller caller, UUID planItemId, @Nullable String after) {
        return page(caller, queries.item(caller, planItemId), after, null);
    }

    private ModelAndView again(Caller caller, UUID planItemId, Refused refused) {
        Item now = queries.item(caller, planItemId);
        Long stale = refused.staleVersion();
        Item seen =
                stale == null ? null : queries.item(caller, planItemId, stale).orElse(null);
        if (stale == null || seen == null) {
            return page(caller, now, null, refused);
        }
        return page(caller, now, null, ItemForms.carriedOver(refused, seen, now, today()))
                .addObject("seen", seen)
                .addObject("differences", timeline.changes(versions.differences(seen, now)))
                .addObject("since", timeline.of(queries.since(caller, planItemId, stale)));
    }

    private ModelAndView page(Caller caller, Item item, @Nullable String after, @Nullable Refused refused) {
        UUID id = item.planItemId();
        Page<HistoryEntry> newest = queries.newest(
                caller, id, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, PlanItemQueries.HISTORY_KEYS));
        ItemChoices choices = choicesFor.of(caller, item);
        Forms forms = Forms.after(refused, item.version());
        ItemActions.of(caller, item, choices).forEach(action -> forms.offer(ItemForms.of(action, item, today())));
        UUID project = item.derivedFrom();
        return forms.on(new ModelAndView("item")
                .addObject("item", item)
                .addObject("areaName", names.nameOfArea(item.areaCode()).orElse(item.areaCode()))
                .addObject(
                        "projectName",
                        project == null ? null : items.nameOf(caller, project).orElse(null))
                .addObject("derived", items.derivedFrom(caller, id))
                .addObject("proposal", proposals.of(caller, id).orElse(null))
                .addObject("choices", choices)
                .addObject("groups", ItemGroup.of(forms))
                .addObject("history", timeline.of(newest.items()))
                .addObject("next", newest.cursor())
                .addObject("paged", after != null));
    }

    private LocalDate today() {
        return Copenhagen.today(clock);
    }
}
