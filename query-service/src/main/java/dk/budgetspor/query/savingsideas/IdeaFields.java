package dk.budgetspor.query.savingsideas;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.maybe;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.text;

import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.SteeringBodies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The fields of each form of ideas and work packages. */
@Component
class IdeaFields {
    private static final String NOT_SETTLED = "Ikke afgjort";

    private final IdeaQueries ideas;
    private final WorkPackageQueries packages;
    private final SteeringBodies steering;
    private final OrganisationNames names;
    private final Words words;

    IdeaFields(
            IdeaQueries ideas,
            WorkPackageQueries packages,
            SteeringBodies steering,
            OrganisationNames names,
            Words words) {
        this.ideas = ideas;
        this.packages = packages;
        this.steering = steering;
        this.names = names;
        this.words = words;
    }

    /** Those of a new idea. */
    List<Field> ofNewIdea() {
        return List.of(
                text("text"),
                choice("origin", words.choices("origin", IdeaOrigin.values())),
                maybe("areaCode", names.areas(), "Ikke sorteret"));
    }

    List<Field> of(IdeaAction action, Idea idea) {
        return switch (action) {
            case SORT ->
                List.of(
                        choice("areaCode", names.areas()),
                        maybe("workPackageId", packages(idea.roundId()), "Ingen endnu"));
            case MERGE -> List.of(choice("intoIdeaId", others(idea)));
            case SET_ASIDE -> List.of(reason("reason"));
        };
    }

    /** Those of a new work package. */
    List<Field> ofNewPackage() {
        return List.of(
                line("title"),
                choice("areaCode", names.areas()),
                field("workingGroup", Kind.LINES),
                maybe("steeringGroupCode", steering.names(), NOT_SETTLED));
    }

    /** Those of new groups of a work package. */
    List<Field> ofRegrouping() {
        return List.of(
                field("workingGroup", Kind.LINES),
                maybe("steeringGroupCode", steering.names(), NOT_SETTLED),
                reason("reason"));
    }

    private Map<String, String> packages(UUID roundId) {
        Map<String, String> choices = new LinkedHashMap<>();
        Map<String, String> areas = names.areas();
        packages.all(roundId)
                .forEach(each -> choices.put(
                        each.workPackageId().toString(),
                        areas.getOrDefault(each.areaCode(), each.areaCode()) + ": " + each.title()));
        return choices;
    }

    /** The other ideas that are pursued. */
    private Map<String, String> others(Idea idea) {
        Map<String, String> choices = new LinkedHashMap<>();
        PageRequest page = new PageRequest(PageRequest.HIGHEST_LIMIT, List.of());
        boolean more = true;
        while (more) {
            var found = ideas.ideas(idea.roundId(), IdeaFilter.NONE, page);
            found.items().stream()
                    .filter(each -> each.pursued() && !each.ideaId().equals(idea.ideaId()))
                    .forEach(each -> choices.put(each.ideaId().toString(), each.inFewWords()));
            String next = found.cursor();
            more = next != null;
            page = PageRequest.of(PageRequest.HIGHEST_LIMIT, next, IdeaQueries.KEYS);
        }
        return choices;
    }
}
