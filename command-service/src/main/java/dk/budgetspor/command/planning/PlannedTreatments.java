package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The committees that are to treat an item, in the order they were planned; at most one treatment in each. */
record PlannedTreatments(List<PlannedTreatment> planned) {
    static final PlannedTreatments NONE = new PlannedTreatments(List.of());

    PlannedTreatments {
        planned = List.copyOf(planned);
    }

    Optional<PlannedTreatment> in(BodyCode bodyCode) {
        return planned.stream()
                .filter(treatment -> treatment.bodyCode().equals(bodyCode.value()))
                .findFirst();
    }

    boolean isEmpty() {
        return planned.isEmpty();
    }

    List<String> bodyCodes() {
        return planned.stream().map(PlannedTreatment::bodyCode).toList();
    }

    PlannedTreatments with(String bodyCode, @Nullable LocalDate indicativeDate) {
        return new PlannedTreatments(
                Stream.concat(planned.stream(), Stream.of(new PlannedTreatment(bodyCode, indicativeDate)))
                        .toList());
    }

    PlannedTreatments moved(String bodyCode, @Nullable LocalDate indicativeDate) {
        return new PlannedTreatments(planned.stream()
                .map(treatment -> treatment.bodyCode().equals(bodyCode)
                        ? new PlannedTreatment(bodyCode, indicativeDate)
                        : treatment)
                .toList());
    }

    PlannedTreatments without(String bodyCode) {
        return new PlannedTreatments(planned.stream()
                .filter(treatment -> !treatment.bodyCode().equals(bodyCode))
                .toList());
    }
}
