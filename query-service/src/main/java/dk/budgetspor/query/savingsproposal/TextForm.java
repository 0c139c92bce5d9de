package dk.budgetspor.query.savingsproposal;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.many;
import static dk.budgetspor.query.platform.pages.Field.maybe;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.wholeText;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.raaderum.ProposalText;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form in which a proposal is written, for the first time or anew: its parts, and what stands in them. */
@Component
class TextForm {
    static final String SUBMIT = "indsend-forslag";
    static final String REVISE = "omskriv-forslag";

    private final TextChoices choices;

    TextForm(TextChoices choices) {
        this.choices = choices;
    }

    /** Its parts; of the form to submit one or to write one anew. */
    List<FormSection> sections(Caller caller, RoundRow round, Form form) {
        boolean isNew = form.action().equals(SUBMIT);
        Map<String, String> packages = choices.workPackages(caller, round.roundId());
        Map<String, String> ideas = choices.ideas(caller, round.roundId(), form.lines("ideaIds"));
        List<Field> about = List.of(
                line("title"),
                choice("areaCode", choices.areas(caller)),
                choice("bodyCode", choices.committees()),
                wholeText("description"));
        return List.of(
                new FormSection("forslaget", isNew ? with(line("number"), about) : about),
                new FormSection(
                        "oekonomi",
                        List.of(
                                Field.amounts("amounts", round.years()),
                                field("investmentThousandDkk", Kind.AMOUNT).optional())),
                new FormSection("borgerne", List.of(wholeText("serviceConsequences"))),
                new FormSection(
                        "medarbejderne",
                        List.of(field("staffEffectFte", Kind.DECIMAL).optional(), wholeText("staffConsequences"))),
                new FormSection(
                        "gennemfoerelse",
                        List.of(
                                field("startsOn", Kind.DATE).optional(),
                                wholeText("risk"),
                                line("detailsDocument").optional())),
                new FormSection(
                        "oprindelse",
                        List.of(maybe("workPackageId", packages, "Ingen arbejdspakke"), many("ideaIds", ideas))),
                new FormSection(
                        "indsendelse",
                        isNew
                                ? List.of(field("submittedOn", Kind.DATE))
                                : List.of(field("revisedOn", Kind.DATE), reason("reason"))));
    }

    private static List<Field> with(Field first, List<Field> others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream())
                .toList();
    }

    /** What of the form is sent. */
    Submission sent(Caller caller, RoundRow round, Form form) {
        Submission submission = Submission.of(form);
        sections(caller, round, form).forEach(section -> submission.fields(section.fields()));
        return submission;
    }

    /** What stands in the form before anybody types, of a proposal that says this. */
    static Map<String, String> filled(ProposalText text, List<Integer> years) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("areaCode", text.areaCode());
        fields.put("bodyCode", text.bodyCode());
        fields.put("description", text.description());
        years.forEach(year -> fields.put(Submission.amountField(year), ""));
        text.amounts()
                .forEach(amount ->
                        fields.put(Submission.amountField(amount.year()), Long.toString(amount.thousandDkk())));
        fields.put("investmentThousandDkk", Long.toString(text.investmentThousandDkk()));
        fields.put("staffEffectFte", text.staffEffectFte().toPlainString().replace('.', ','));
        fields.put("serviceConsequences", text.serviceConsequences());
        fields.put("staffConsequences", text.staffConsequences());
        fields.put("risk", text.risk());
        fields.put("startsOn", text(text.startsOn()));
        fields.put("detailsDocument", text(text.detailsDocument()));
        fields.put("workPackageId", text(text.workPackageId()));
        fields.put("ideaIds", text.ideaIds().stream().map(Object::toString).collect(Collectors.joining("\n")));
        return fields;
    }

    static Form with(Form form, Map<String, String> filled) {
        Form more = form;
        for (Map.Entry<String, String> field : filled.entrySet()) {
            more = more.with(field.getKey(), field.getValue());
        }
        return more;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
