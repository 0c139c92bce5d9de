package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.WordDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A version of the texts of a case, with what differs from the one before that the caller is told too. */
@Controller
@ShowsView({CasesProjection.VIEW, View.MEETINGS})
class StatementPages {
    private final CaseQueries queries;

    StatementPages(CaseQueries queries) {
        this.queries = queries;
    }

    @GetMapping(CasePage.PATH + "/sagsfremstilling/{number}")
    @AllowedTo(everyone = true)
    ModelAndView version(@PathVariable String caseNumber, @PathVariable String number, Caller caller) {
        Case seen = queries.one(caller, CaseQueries.number(caseNumber));
        List<Statement> versions = seen.statements();
        int place = place(versions, number);
        Statement version = versions.get(place);
        Optional<Statement> before = versions.stream().skip(place + 1L).findFirst();
        return new ModelAndView("case-statement")
                .addObject("summary", seen.summary())
                .addObject("version", version)
                .addObject("before", before.orElse(null))
                .addObject("texts", texts(before, version));
    }

    /** Where the version of a number stands; a number of another shape is none that a version has. */
    private static int place(List<Statement> versions, String number) {
        for (int place = 0; place < versions.size(); place++) {
            if (Integer.toString(versions.get(place).number()).equals(number)) {
                return place;
            }
        }
        throw Refusal.because(ErrorCode.NOT_FOUND);
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
