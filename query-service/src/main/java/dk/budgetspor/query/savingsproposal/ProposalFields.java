package dk.budgetspor.query.savingsproposal;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.text;

import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.BoardVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields of each form on the page of a proposal, and what stands in them before anybody types. */
@Component
class ProposalFields {
    private final Words words;

    ProposalFields(Words words) {
        this.words = words;
    }

    List<Field> of(ProposalAction action, ProposalChoices choices) {
        return switch (action) {
            case TREAT ->
                List.of(
                        choice("verdict", words.choices("boardVerdict", BoardVerdict.values())),
                        field("treatedOn", Kind.DATE),
                        text("note").optional());
            case CONSULT ->
                List.of(
                        choice("bodyCode", choices.bodiesToConsult()),
                        field("consultedOn", Kind.DATE),
                        text("statement").optional());
            case PRIORITISE ->
                List.of(
                        choice("meetingId", choices.meetings()),
                        field("prioritisedOn", Kind.DATE),
                        choice("priority", words.choices("priority", Priority.values())),
                        field("rank", Kind.NUMBER).optional(),
                        text("note").optional(),
                        text("wantedIdea").optional());
            case PUT_IN_CATALOGUE -> List.of(field("putOn", Kind.DATE));
            case INCORPORATE -> List.of(field("incorporatedOn", Kind.DATE));
            case EXEMPT -> List.of(choice("rule", choices.rules()), reason("reason"));
            case WITHDRAW -> List.of(field("withdrawnOn", Kind.DATE), reason("reason"));
            case RETRY -> List.of();
        };
    }

    static Form empty(ProposalAction action, Proposal proposal, LocalDate today) {
        Form form = Form.empty(action.handling(), proposal.version());
        for (Map.Entry<String, String> field : filled(action, today).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    /** Days are today's until somebody says another; nothing else follows from how the proposal stands. */
    private static Map<String, String> filled(ProposalAction action, LocalDate today) {
        return switch (action) {
            case TREAT -> Map.of("treatedOn", today.toString());
            case CONSULT -> Map.of("consultedOn", today.toString());
            case PRIORITISE -> Map.of("prioritisedOn", today.toString());
            case PUT_IN_CATALOGUE -> Map.of("putOn", today.toString());
            case INCORPORATE -> Map.of("incorporatedOn", today.toString());
            case WITHDRAW -> Map.of("withdrawnOn", today.toString());
            case EXEMPT, RETRY -> Map.of();
        };
    }
}
