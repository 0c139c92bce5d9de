package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.MedBodyConsulted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalForwarded;
import dk.budgetspor.kernel.raaderum.SavingsProposalReturned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes before the committee, in the order it was told. */
record Preparation(List<BoardTreatment> treatments, List<MedConsultation> consultations) {
    static final Preparation NONE = new Preparation(List.of(), List.of());

    Preparation {
        treatments = List.copyOf(treatments);
        consultations = List.copyOf(consultations);
    }

    /** How the Executive Board last treated it by that day; of one day what was told last. */
    Optional<BoardTreatment> lastTreatmentBy(LocalDate day) {
        return treatments.stream()
                .filter(treatment -> !treatment.treatedOn().isAfter(day))
                .reduce((one, other) -> other.treatedOn().isBefore(one.treatedOn()) ? one : other);
    }

    /** Whether that is what was told last of the Executive Board. */
    boolean endsWith(BoardTreatment treatment) {
        return !treatments.isEmpty() && treatments.get(treatments.size() - 1).equals(treatment);
    }

    boolean holds(MedConsultation consultation) {
        return consultations.contains(consultation);
    }

    boolean wasConsultedBy(LocalDate day, String bodyCode) {
        return consultations.stream()
                .anyMatch(consultation -> consultation.bodyCode().equals(bodyCode)
                        && !consultation.consultedOn().isAfter(day));
    }

    Preparation after(SavingsProposalEvent event) {
        if (event instanceof SavingsProposalForwarded forwarded) {
            return with(new BoardTreatment(BoardVerdict.FORWARDED, forwarded.treatedOn(), forwarded.note()));
        }
        if (event instanceof SavingsProposalReturned returned) {
            return with(new BoardTreatment(BoardVerdict.RETURNED, returned.treatedOn(), returned.note()));
        }
        return event instanceof MedBodyConsulted consulted
                ? new Preparation(
                        treatments,
                        and(
                                consultations,
                                new MedConsultation(
                                        consulted.bodyCode(), consulted.consultedOn(), consulted.statement())))
                : this;
    }

    private Preparation with(BoardTreatment treatment) {
        return new Preparation(and(treatments, treatment), consultations);
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
