package dk.budgetspor.query.organisation;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each seat of a body, in the order in which the body got them. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + OrganisationProjection.VIEW)
class SeatsProjection {
    private final VersionedTable seats;

    SeatsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.seats = new VersionedTable(
                jdbc,
                "seat",
                "seat_id",
                "body_code",
                "place",
                "title",
                "member_name",
                "party",
                "user_id",
                "acting",
                "taken_on",
                "vacated_on");
    }

    @EventHandler
    void on(SeatAdded event, Fact fact) {
        seats.insert(
                event.seatId(),
                values(
                        "body_code",
                        event.code(),
                        "place",
                        fact.version(),
                        "title",
                        event.title(),
                        "member_name",
                        null,
                        "party",
                        "",
                        "user_id",
                        null,
                        "acting",
                        false,
                        "taken_on",
                        null,
                        "vacated_on",
                        null),
                fact);
    }

    @EventHandler
    void on(SeatTaken event, Fact fact) {
        seats.revise(
                event.seatId(),
                values(
                        "member_name", event.memberName(),
                        "party", event.party(),
                        "user_id", event.userId(),
                        "acting", event.acting(),
                        "taken_on", event.takenOn(),
                        "vacated_on", null),
                fact);
    }

    @EventHandler
    void on(SeatVacated event, Fact fact) {
        seats.revise(
                event.seatId(),
                values(
                        "member_name",
                        null,
                        "party",
                        "",
                        "user_id",
                        null,
                        "acting",
                        false,
                        "taken_on",
                        null,
                        "vacated_on",
                        event.vacatedOn()),
                fact);
    }

    @EventHandler
    void on(SeatAbolished event, Fact fact) {
        seats.close(event.seatId(), fact);
    }
}
