package dk.budgetspor.query.platform.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.raaderum.ProcessRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to show for one rule and one proposal.
 *
 * @param rule the rule
 * @param outcome what became of it
 * @param ground why
 * @param exemption that the proposal is excused from it; null if it is not
 * @param movedAfterwards whether it was kept when it happened, and is not as things stand now
 * @param due the last day to keep it, as it stands now; null if there is none
 * @param windows the periods in which it is kept; empty where the rule is about none
 * @param missing codes of bodies that have not discussed it
 * @param events those that show it, in the order of the store
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Evidence(
        ProcessRule rule,
        Outcome outcome,
        Ground ground,
        @Nullable Exemption exemption,
        boolean movedAfterwards,
        @Nullable LocalDate due,
        List<Window> windows,
        List<String> missing,
        List<Showing> events) {
    public Evidence {
        windows = List.copyOf(windows);
        missing = List.copyOf(missing);
        events = List.copyOf(events);
    }

    /**
     * A period.
     *
     * @param from the first day
     * @param to the last day, which can be the first
     */
    public record Window(LocalDate from, LocalDate to) {}
}
