package dk.budgetspor.query.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param summary what stands of it in lists
 * @param statements versions of its texts, newest first
 * @param recommendations what is recommended, in the order it was
 * @param attachments the documents that belong to it, by number; of a closed one perhaps the number alone
 * @param meetings those whose agendas hold it, the first first
 * @param decisions those on it, in the order they were made
 * @param version for {@code If-Match}; left out of what the public is told
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Case(
        @JsonUnwrapped CaseSummary summary,
        List<Statement> statements,
        List<Recommendation> recommendations,
        List<CaseAttachment> attachments,
        List<CaseMeeting> meetings,
        List<CaseDecision> decisions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version) {
    /** The texts as they are now, if any were written. */
    Optional<Statement> statement() {
        return statements.stream().findFirst();
    }
}
