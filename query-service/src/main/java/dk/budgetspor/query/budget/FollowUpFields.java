package dk.budgetspor.query.budget;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.wholeText;

import dk.budgetspor.query.budget.FollowUp.Overview;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields of each form of a follow-up, and what stands in them before anybody types. */
@Component
class FollowUpFields {
    static final String BODY = "bodyCode";

    /** The form of a new one. */
    static final List<Field> OF_NEW = List.of(line("month"), line("title"));

    private static final String DEVIATION = "deviationThousandDkk";

    private final CorrectionFields committees;
    private final Words words;

    FollowUpFields(CorrectionFields committees, Words words) {
        this.committees = committees;
        this.words = words;
    }

    /** Committees of which nothing was told yet, and the one that was chosen before somebody else told of it. */
    Map<String, String> untold(FollowUp followUp, String chosen) {
        Map<String, String> untold = new LinkedHashMap<>(committees.committees());
        untold.keySet()
                .removeIf(
                        code -> !code.equals(chosen) && followUp.overview(code).isPresent());
        return untold;
    }

    private Map<String, String> told(String bodyCode) {
        return Map.of(bodyCode, words.body(bodyCode));
    }

    List<Field> of(FollowUpAction action, FollowUp followUp, Form form) {
        return switch (action) {
            case GIVE ->
                List.of(
                        choice(BODY, untold(followUp, form.value(BODY))),
                        field(DEVIATION, Kind.AMOUNT).optional(),
                        wholeText("text"));
            case REWRITE ->
                List.of(
                        choice(BODY, told(form.value(BODY))),
                        field(DEVIATION, Kind.AMOUNT).optional(),
                        wholeText("text"));
            case FILE ->
                List.of(field("filedOn", Kind.DATE), line("documentNumber").optional());
        };
    }

    /**
     * What stands in them.
     *
     * @param bodyCode the committee that is told of anew; empty if none is
     */
    static Map<String, String> filled(FollowUpAction action, FollowUp followUp, String bodyCode, LocalDate today) {
        return switch (action) {
            case GIVE -> Map.of();
            case REWRITE ->
                followUp.overview(bodyCode).map(FollowUpFields::filled).orElse(Map.of());
            case FILE -> Map.of("filedOn", today.toString());
        };
    }

    private static Map<String, String> filled(Overview overview) {
        Long deviation = overview.deviationThousandDkk();
        return Map.of(
                BODY,
                overview.bodyCode(),
                DEVIATION,
                deviation == null ? "" : deviation.toString(),
                "text",
                overview.text());
    }
}
