package dk.budgetspor.query.platform.closed;

import dk.budgetspor.kernel.web.Caller;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines that say who has read which closed matter; where one cannot be written, what was asked for fails. */
@Component
class ReadingTrace {
    private final JdbcClient jdbc;

    ReadingTrace(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes a line.
     *
     * @param matter what is read, such as {@code Case:21/637}
     */
    void leave(Caller caller, String matter) {
        jdbc.sql("INSERT INTO closed_reading (actor, actor_name, matter) VALUES (:actor, :actorName, :matter)")
                .param("actor", caller.subject())
                .param("actorName", caller.name())
                .param("matter", matter)
                .update();
    }
}
