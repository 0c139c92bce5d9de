package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of seats, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcSeatRegister implements SeatRegister {
    private final JdbcClient writer;

    JdbcSeatRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public List<Seat> seatsOf(BodyCode code) {
        return writer.sql("""
                        SELECT seat_id, member_name, user_id FROM command_model.organisation_seat
                        WHERE body_code = :code ORDER BY place""")
                .param("code", code.value())
                .query((row, number) -> new Seat(
                        row.getObject("seat_id", UUID.class), row.getString("member_name"), row.getString("user_id")))
                .list();
    }

    @EventHandler
    void on(SeatAdded event) {
        writer.sql("INSERT INTO command_model.organisation_seat (seat_id, body_code) VALUES (:seatId, :code)")
                .param("seatId", event.seatId())
                .param("code", event.code())
                .update();
    }

    @EventHandler
    void on(SeatTaken event) {
        put(event.seatId(), event.memberName(), event.userId());
    }

    @EventHandler
    void on(SeatVacated event) {
        put(event.seatId(), null, null);
    }

    @EventHandler
    void on(SeatAbolished event) {
        writer.sql("DELETE FROM command_model.organisation_seat WHERE seat_id = :seatId")
                .param("seatId", event.seatId())
                .update();
    }

    private void put(UUID seatId, @Nullable String memberName, @Nullable String userId) {
        writer.sql("""
                        UPDATE command_model.organisation_seat SET member_name = :memberName, user_id = :userId
                        WHERE seat_id = :seatId""")
                .param("seatId", seatId)
                .param("memberName", memberName)
                .param("userId", userId)
                .update();
    }
}
