package dk.budgetspor.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a body that decides which seats it has and who takes them. */
final class Seats {
    private boolean dissolved;
    private Map<UUID, Seat> seats = new LinkedHashMap<>();

    /** A seat there is already is the one that an earlier try with the same key added. */
    @CommandHandler
    void handle(AddSeat command, Actor actor) {
        mayChange(command.code(), actor);
        if (!seats.containsKey(command.seatId())) {
            apply(new SeatAdded(command.code().value(), command.seatId(), command.title()));
        }
    }

    /** Members are elected ahead: the first day may be in the future. */
    @CommandHandler
    void handle(TakeSeat command, Actor actor, Clock clock) {
        mayChange(command.code(), actor);
        TakenSeatsAreVacatedFirst.check(SeatsAreNamedByTheirBody.check(command.seatId(), seats));
        apply(
                new SeatTaken(
                        command.code().value(),
                        command.seatId(),
                        command.memberName(),
                        command.party(),
                        command.userId(),
                        command.acting(),
                        command.takenOn()),
                BusinessDates.of(command.takenOn(), clock));
    }

    @CommandHandler
    void handle(VacateSeat command, Actor actor, Clock clock) {
        mayChange(command.code(), actor);
        Seat seat = SeatsAreNamedByTheirBody.check(command.seatId(), seats);
        OnlyTakenSeatsAreVacated.check(seat);
        MembersLeaveAfterTheyCame.check(command.vacatedOn(), seat);
        apply(
                new SeatVacated(
                        command.code().value(),
                        command.seatId(),
                        Objects.requireNonNull(seat.memberName()),
                        command.vacatedOn(),
                        command.reason()),
                BusinessDates.of(command.vacatedOn(), clock));
    }

    @CommandHandler
    void handle(AbolishSeat command, Actor actor) {
        mayChange(command.code(), actor);
        Seat seat = SeatsAreNamedByTheirBody.check(command.seatId(), seats);
        apply(new SeatAbolished(command.code().value(), command.seatId(), seat.memberName(), command.reason()));
    }

    private void mayChange(BodyCode code, Actor actor) {
        SecretariesActForOwnBodies.check(actor, code);
        DissolvedBodiesStayAsTheyWere.check(code, dissolved);
    }

    @EventSourcingHandler
    void on(SeatAdded event) {
        seats.put(event.seatId(), Seat.VACANT);
    }

    @EventSourcingHandler
    void on(SeatTaken event) {
        seats.put(event.seatId(), Seat.of(event));
    }

    @EventSourcingHandler
    void on(SeatVacated event) {
        seats.put(event.seatId(), Seat.VACANT);
    }

    @EventSourcingHandler
    void on(SeatAbolished event) {
        seats.remove(event.seatId());
    }

    @EventSourcingHandler
    void on(BodyDissolved event) {
        dissolved = true;
    }

    @EventSourcingHandler
    void on(BodyReestablished event) {
        dissolved = false;
    }
}
