package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.raaderum.MilestoneRegister.Milestone;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Committees prioritise in the period for it, which can be another one for each area. */
final class CommitteesPrioritiseInTheWindow {
    private CommitteesPrioritiseInTheWindow() {}

    /**
     * What stands against prioritising on the day; empty if nothing does.
     *
     * @param periods the milestones in which committees of the round treat and prioritise
     */
    static Optional<Refusal> against(LocalDate day, AreaCode area, List<Milestone> periods) {
        List<Milestone> windows = periods.stream()
                .filter(period -> period.dated() && period.concerns(area))
                .toList();
        if (windows.isEmpty()) {
            return Optional.of(Refusal.because(ErrorCode.NO_WINDOW_IS_SET));
        }
        if (windows.stream().anyMatch(window -> window.holds(day))) {
            return Optional.empty();
        }
        String when = windows.stream()
                .map(CommitteesPrioritiseInTheWindow::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(Refusal.of("/prioritisedOn", ErrorCode.OUTSIDE_THE_WINDOW, day, when));
    }

    private static String text(Milestone window) {
        LocalDate last = window.lastDay();
        return last.equals(window.from()) ? last.toString() : window.from() + " - " + last;
    }
}
