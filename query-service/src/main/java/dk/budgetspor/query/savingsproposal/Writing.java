package dk.budgetspor.query.savingsproposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.raaderum.ProposalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One writing of a proposal.
 *
 * @param version which it is, from 1
 * @param writtenOn the day
 * @param reason why it was written anew; null for the first
 * @param changes what differs from the one before; empty for the first
 * @param text what it says
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Writing(
        int version,
        LocalDate writtenOn,
        @Nullable String reason,
        List<Change> changes,
        @JsonIgnore ProposalText text) {
    Writing {
        changes = List.copyOf(changes);
    }

    /** The same as the one that followed another. */
    Writing after(Writing before) {
        return new Writing(version, writtenOn, reason, TextDifferences.between(before.text, text), text);
    }
}
