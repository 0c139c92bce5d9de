package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A version of the texts of a case, with what differs from the one before. */
@Controller
@ShowsView(CasesProjection.VIEW)
class StatementPages {
    private final CaseQueries queries;

    StatementPages(CaseQueries queries) {
        this.queries = queries;
    }

    @GetMapping(CasePage.PATH + "/sagsfremstilling/{number}")
    @AllowedTo(everyone = true)
    ModelAndView version(@PathVariable String caseNumber, @PathVariable String number, Caller caller) {
        Case seen = queries.one(caller, CaseQueries.number(caseNumber));
        Statement version = find(seen.statements(), number).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        Optional<Statement> before = find(seen.statements(), Integer.toString(version.number() - 1));
        return new ModelAndView("case-statement")
                .addObject("summary", seen.summary())
                .addObject("version", version)
                .addObject("before", before.orElse(null))
                .addObject("texts", texts(before, version));
    }

    /** A number of another shape is none that a version has. */
    private static Optional<Statement> find(List<Statement> versions, String number) {
        return versions.stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst();
    }

    private static Map<String, WordDifference> texts(Optional<Statement> before, Statement version) {
        Map<String, WordDifference> texts = new LinkedHashMap<>();
        Map<String, Function<Statement, String>> fields = new LinkedHashMap<>();
        fields.put("statement", Statement::statement);
        fields.put("relationToOtherPolicies", Statement::relationToOtherPolicies);
        fields.put("financialImpact", Statement::financialImpact);
        fields.forEach((field, text) -> {
            String now = text.apply(version);
            WordDifference difference = WordDifference.of(before.map(text).orElse(now), now);
            if (!difference.pieces().isEmpty()) {
                texts.put(field, difference);
            }
        });
        return texts;
    }
}
