package dk.budgetspor.query.savingsround;

import static dk.budgetspor.query.platform.pages.Field.amounts;
import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.many;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.wholeLine;

import dk.budgetspor.kernel.raaderum.CatalogueArrangement;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.SteeringBodies;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of each form of a round. */
@Component
class RoundFields {
    private final SteeringBodies bodies;
    private final OrganisationNames names;
    private final Words words;
    private final Danish danish;

    RoundFields(SteeringBodies bodies, OrganisationNames names, Words words, Danish danish) {
        this.bodies = bodies;
        this.names = names;
        this.words = words;
        this.danish = danish;
    }

    /** Those of the form of a new round. */
    static List<Field> ofNewRound() {
        return List.of(line("title"), field("budgetYear", Kind.NUMBER));
    }

    List<Field> of(RoundAction action, Round round) {
        return switch (action) {
            case SET_TARGET -> List.of(amounts("targets", round.row().years()), reason("reason"));
            case PLAN_MILESTONE ->
                List.of(
                        line("title"),
                        choice("kind", words.choices("kind", MilestoneKind.values())),
                        field("from", Kind.DATE).optional(),
                        field("to", Kind.DATE).optional(),
                        wholeLine("place"),
                        many("areaCodes", names.areas()));
            case MOVE_MILESTONE ->
                List.of(
                        choice("milestoneId", milestones(round)),
                        field("from", Kind.DATE).optional(),
                        field("to", Kind.DATE).optional(),
                        reason("reason"));
            case CANCEL_MILESTONE -> List.of(choice("milestoneId", milestones(round)), reason("reason"));
            case APPOINT_STEERING_GROUP ->
                List.of(
                        choice("bodyCode", bodies(round)),
                        choice("level", words.choices("level", SteeringLevel.values())),
                        many("areaCodes", names.areas()));
            case RELIEVE_STEERING_GROUP -> List.of(choice("bodyCode", appointed(round)), reason("reason"));
            case ARRANGE_CATALOGUE ->
                List.of(
                        line("title"),
                        choice("arrangement", words.choices("arrangement", CatalogueArrangement.values())),
                        many("areaCodes", names.areas()).needed(),
                        reason("reason").optional());
            case CLOSE -> List.of(reason("reason"));
        };
    }

    /** What stands in the fields before anybody types. */
    Map<String, String> filled(RoundAction action, Round round) {
        Map<String, String> filled = new LinkedHashMap<>();
        if (action == RoundAction.SET_TARGET) {
            round.row()
                    .targets()
                    .forEach(target ->
                            filled.put(Submission.amountField(target.year()), danish.amount(target.thousandDkk())));
        }
        return filled;
    }

    private Map<String, String> milestones(Round round) {
        Map<String, String> milestones = new LinkedHashMap<>();
        round.milestones().stream()
                .filter(each -> !each.row().cancelled())
                .forEach(each -> milestones.put(
                        each.row().milestoneId().toString(), each.row().title() + " (" + days(each) + ")"));
        return milestones;
    }

    private String days(Milestone milestone) {
        LocalDate from = milestone.row().from();
        LocalDate to = milestone.row().to();
        return words.dateOrAwaiting(from) + until(to);
    }

    private String until(@Nullable LocalDate to) {
        return to == null ? "" : " – " + danish.date(to);
    }

    /** Bodies that may steer and do not yet. */
    private Map<String, String> bodies(Round round) {
        Map<String, String> free = new LinkedHashMap<>(bodies.names());
        round.steeringGroups().forEach(group -> free.remove(group.bodyCode()));
        return free;
    }

    private Map<String, String> appointed(Round round) {
        Map<String, String> appointed = new LinkedHashMap<>();
        round.steeringGroups().forEach(group -> appointed.put(group.bodyCode(), words.body(group.bodyCode())));
        return appointed;
    }
}
