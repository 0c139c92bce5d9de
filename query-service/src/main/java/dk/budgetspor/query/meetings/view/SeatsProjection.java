package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the seats of bodies and who had them from when until when; an abolished seat has no open row. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class SeatsProjection {
    private final JdbcClient jdbc;
    private final VersionedTable seats;
    private final VersionedTable members;

    SeatsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.seats = new VersionedTable(jdbc, "meeting_seat", "seat_id", "body_code", "title", "added_at");
        this.members = new VersionedTable(
                jdbc,
                "meeting_seat_member",
                "tenure",
                "seat_id",
                "member_name",
                "party",
                "acting",
                "user_id",
                "taken_on",
                "vacated_on");
    }

    @EventHandler
    void on(SeatAdded event, Fact fact) {
        seats.insert(
                event.seatId(),
                values("body_code", event.code(), "title", event.title(), "added_at", fact.position()),
                fact);
    }

    @EventHandler
    void on(SeatAbolished event, Fact fact) {
        seats.close(event.seatId(), fact);
    }

    @EventHandler
    void on(SeatTaken event, Fact fact) {
        members.insert(
                event.seatId() + ":" + fact.position(),
                values(
                        "seat_id", event.seatId(),
                        "member_name", event.memberName(),
                        "party", event.party(),
                        "acting", event.acting(),
                        "user_id", event.userId(),
                        "taken_on", event.takenOn(),
                        "vacated_on", null),
                fact);
    }

    @EventHandler
    void on(SeatVacated event, Fact fact) {
        jdbc.sql("""
                        SELECT tenure FROM meeting_seat_member
                        WHERE seat_id = :seat AND to_position IS NULL AND vacated_on IS NULL""")
                .param("seat", event.seatId())
                .query(String.class)
                .list()
                .forEach(tenure -> members.revise(tenure, values("vacated_on", event.vacatedOn()), fact));
    }
}
