package dk.budgetspor.query.budget;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.maybe;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.text;

import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.MeetingChoices;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields of each form of a correction, and what stands in them before anybody types. */
@Component
class CorrectionFields {
    static final String BUDGET_YEAR = "budgetYear";

    private static final String BODY = "bodyCode";
    /** The last year a budget may hold. */
    private static final int LAST_YEAR = new PlanPeriod(PlanPeriod.LAST_YEAR).lastYear();

    private final OrganisationNames names;
    private final MeetingChoices meetings;
    private final Words words;

    CorrectionFields(OrganisationNames names, MeetingChoices meetings, Words words) {
        this.names = names;
        this.meetings = meetings;
        this.words = words;
    }

    /** Committees that keep a budget. */
    Map<String, String> committees() {
        return names.committees();
    }

    Map<String, String> kinds() {
        return words.choices("kind", CorrectionKind.values());
    }

    /** Those of the form of a new one of a budget. */
    List<Field> ofNew(int budgetYear) {
        return List.of(
                field(BUDGET_YEAR, Kind.HIDDEN),
                choice("kind", kinds()),
                line("title"),
                choice(BODY, committees()),
                choice("areaCode", names.areas()),
                Field.amounts("amounts", Correction.years(budgetYear)),
                text("description").optional());
    }

    /** What of that form is sent. */
    static Submission sent(Form form) {
        return Submission.of(form)
                .texts("kind", "title", BODY, "areaCode", "description")
                .number(BUDGET_YEAR)
                .amounts(PlanPeriod.FIRST_YEAR, LAST_YEAR);
    }

    /** What of the form of an action is sent. */
    Submission sent(CorrectionAction action, Correction correction, Form form) {
        return Submission.of(form).fields(of(action, correction));
    }

    List<Field> of(CorrectionAction action, Correction correction) {
        return switch (action) {
            case TREAT ->
                List.of(
                        choice(BODY, committees()),
                        field("treatedOn", Kind.DATE),
                        maybe(
                                "meetingId",
                                meetings.notCancelled(correction.bodyCode()),
                                "Mødet står ikke i Budgetspor"),
                        reason("note").optional());
            case ADJUST ->
                List.of(Field.amounts("amounts", Correction.years(correction.budgetYear())), reason("reason"));
            case INCORPORATE -> List.of(field("incorporatedOn", Kind.DATE));
            case WITHDRAW -> List.of(reason("reason"));
        };
    }

    static Map<String, String> filled(CorrectionAction action, Correction correction, LocalDate today) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (action) {
            case TREAT -> {
                fields.put(BODY, correction.bodyCode());
                fields.put("treatedOn", today.toString());
            }
            case ADJUST ->
                Correction.years(correction.budgetYear()).forEach(year -> {
                    Long amount = correction.in(year);
                    fields.put(Submission.amountField(year), amount == null ? "" : amount.toString());
                });
            case INCORPORATE -> fields.put("incorporatedOn", today.toString());
            case WITHDRAW -> {}
        }
        return fields;
    }
}
