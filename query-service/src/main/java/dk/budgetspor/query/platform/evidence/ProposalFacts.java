package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.ProcessRule;
import dk.budgetspor.query.platform.raaderum.BoardVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a proposal, as far as the process asks.
 *
 * @param proposalId the proposal
 * @param number its number in the round
 * @param title what it is called
 * @param areaCode the management area
 * @param bodyCode the committee that is to prioritise it
 * @param submitted that it was handed in
 * @param late whether that was after the last day as it stood then
 * @param withdrawnOn the day it was withdrawn; null if it was not
 * @param priority the last time the committee prioritised it; null if it has not
 * @param treatments how the Executive Board treated it, in the order it was recorded
 * @param consultations which bodies discussed it
 * @param exemptions what it is excused from
 */
public record ProposalFacts(
        UUID proposalId,
        String number,
        String title,
        String areaCode,
        String bodyCode,
        Showing submitted,
        boolean late,
        @Nullable LocalDate withdrawnOn,
        @Nullable PriorityGiven priority,
        List<Treatment> treatments,
        List<Consultation> consultations,
        Map<ProcessRule, Exemption> exemptions) {
    public ProposalFacts {
        treatments = List.copyOf(treatments);
        consultations = List.copyOf(consultations);
        exemptions = Map.copyOf(exemptions);
    }

    /** How the Executive Board last treated it by that day; of one day what was told last. */
    Optional<Treatment> lastTreatmentBy(LocalDate day) {
        return treatments.stream()
                .filter(treatment -> !treatment.event().date().isAfter(day))
                .reduce((one, other) ->
                        other.event().date().isBefore(one.event().date()) ? one : other);
    }

    /** The first time that a body discussed it, by that day. */
    Optional<Consultation> consultationBy(LocalDate day, String body) {
        return consultations.stream()
                .filter(each ->
                        each.bodyCode().equals(body) && !each.event().date().isAfter(day))
                .min((one, other) -> one.event().date().compareTo(other.event().date()));
    }

    /** The same if its committee prioritised it on the day. */
    ProposalFacts ifPrioritisedOn(LocalDate day) {
        Showing event = new Showing(Long.MAX_VALUE, "", day);
        return new ProposalFacts(
                proposalId,
                number,
                title,
                areaCode,
                bodyCode,
                submitted,
                late,
                withdrawnOn,
                new PriorityGiven(event, Set.of()),
                treatments,
                consultations,
                exemptions);
    }

    /** Until when it goes through the process: today, or the day it was withdrawn. */
    LocalDate until(LocalDate today) {
        return withdrawnOn == null || withdrawnOn.isAfter(today) ? today : withdrawnOn;
    }

    /**
     * That a committee prioritised it.
     *
     * @param event when
     * @param exemptedFrom the rules it would have broken then without an exemption
     */
    public record PriorityGiven(Showing event, Set<ProcessRule> exemptedFrom) {
        public PriorityGiven {
            exemptedFrom = Set.copyOf(exemptedFrom);
        }

        LocalDate on() {
            return event.date();
        }
    }

    /**
     * That the Executive Board treated it.
     *
     * @param verdict whether it goes on
     * @param event when
     */
    public record Treatment(BoardVerdict verdict, Showing event) {}

    /**
     * That a body of co-determination discussed it.
     *
     * @param bodyCode the body
     * @param event when
     */
    public record Consultation(String bodyCode, Showing event) {}
}
