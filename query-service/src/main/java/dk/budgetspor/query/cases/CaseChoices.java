package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What the forms of a case let a caller choose between: what is sent, and what it is called.
 *
 * @param bodies the bodies it goes through
 * @param furtherBodies bodies it could be sent to
 * @param toFollow documents that are still to come
 * @param attached documents that could be withdrawn
 * @param openness who may see it, or a document
 */
record CaseChoices(
        Map<String, String> bodies,
        Map<String, String> furtherBodies,
        Map<String, String> toFollow,
        Map<String, String> attached,
        Map<String, String> openness) {
    /** Finds them. */
    @Component
    static class Finder {
        private final OrganisationNames names;
        private final Words words;

        Finder(OrganisationNames names, Words words) {
            this.names = names;
            this.words = words;
        }

        CaseChoices of(Case seen) {
            Map<String, String> through = new LinkedHashMap<>();
            seen.summary().route().forEach(body -> through.put(body.bodyCode(), words.body(body.bodyCode())));
            Map<String, String> further = new LinkedHashMap<>(names.activeBodies());
            further.keySet().removeAll(through.keySet());
            return new CaseChoices(
                    through,
                    further,
                    documents(seen, each -> Boolean.TRUE.equals(each.toFollow())),
                    documents(seen, each -> true),
                    openness());
        }

        Map<String, String> openness() {
            return words.choices("openness", Openness.values());
        }

        /** Those that were not withdrawn. */
        private static Map<String, String> documents(Case seen, Predicate<CaseAttachment> which) {
            Map<String, String> documents = new LinkedHashMap<>();
            seen.attachments().stream()
                    .filter(each -> Boolean.FALSE.equals(each.withdrawn()) && which.test(each))
                    .forEach(each ->
                            documents.put(Integer.toString(each.number()), each.number() + " - " + each.title()));
            return documents;
        }
    }
}
