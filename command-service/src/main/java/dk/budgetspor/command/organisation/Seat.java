package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.organisation.SeatTaken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat of a body: who has it and since when; both null while it is vacant. */
record Seat(@Nullable String memberName, @Nullable LocalDate takenOn) {
    static final Seat VACANT = new Seat(null, null);

    static Seat of(SeatTaken event) {
        return new Seat(event.memberName(), event.takenOn());
    }

    boolean vacant() {
        return memberName == null;
    }
}
