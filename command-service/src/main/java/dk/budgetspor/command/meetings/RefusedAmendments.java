package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AmendmentEvent;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What items could not take; what is tried anew, also by a correction, is no longer among it. */
record RefusedAmendments(List<RefusedAmendment> amendments) {
    static final RefusedAmendments NONE = new RefusedAmendments(List.of());

    RefusedAmendments {
        amendments = List.copyOf(amendments);
    }

    Optional<RefusedAmendment> find(UUID decisionId, UUID planItemId) {
        return amendments.stream()
                .filter(amendment -> amendment.decisionId().equals(decisionId)
                        && amendment.planItemId().equals(planItemId))
                .findFirst();
    }

    RefusedAmendments after(MeetingEvent event) {
        if (event instanceof DecisionEvent decision) {
            return new RefusedAmendments(without(one -> one.decisionId().equals(decision.decisionId()))
                    .toList());
        }
        if (event instanceof AmendmentEvent amendment) {
            Stream<RefusedAmendment> others = without(one -> one.decisionId().equals(amendment.decisionId())
                    && one.planItemId().equals(amendment.planItemId()));
            return new RefusedAmendments(Stream.concat(others, now(amendment)).toList());
        }
        return this;
    }

    private static Stream<RefusedAmendment> now(AmendmentEvent event) {
        return event instanceof AmendmentRefused || event instanceof AmendmentSettled
                ? Stream.of(
                        new RefusedAmendment(event.decisionId(), event.planItemId(), event instanceof AmendmentSettled))
                : Stream.empty();
    }

    private Stream<RefusedAmendment> without(Predicate<RefusedAmendment> those) {
        return amendments.stream().filter(those.negate());
    }
}
