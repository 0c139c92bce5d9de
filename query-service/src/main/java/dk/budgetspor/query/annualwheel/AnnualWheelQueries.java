package dk.budgetspor.query.annualwheel;

import dk.budgetspor.kernel.calendar.WheelId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.query.annualwheel.AnnualWheel.Break;
import dk.budgetspor.query.annualwheel.AnnualWheel.Day;
import dk.budgetspor.query.annualwheel.AnnualWheel.Topic;
import dk.budgetspor.query.platform.OrganisationNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the wheel of a body and year. */
@Component
class AnnualWheelQueries {
    private final JdbcClient jdbc;
    private final OrganisationNames names;

    AnnualWheelQueries(@Qualifier("readerJdbc") JdbcClient jdbc, OrganisationNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * The wheel; an empty one where nothing was put into it yet.
     *
     * @throws Refusal {@code not-found} if there is no such body, or no wheel can be of the year
     */
    AnnualWheel wheel(BodyCode body, String year) {
        String name = names.nameOfBody(body.value()).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        WheelId wheel = idOf(body, year);
        String id = wheel.aggregateId();
        List<Topic> topics = topics(id);
        return new AnnualWheel(
                body.value(),
                name,
                wheel.year(),
                days(id, topics),
                breaks(id),
                topics.stream().filter(topic -> topic.date() == null).toList(),
                version(id));
    }

    private static WheelId idOf(BodyCode body, String year) {
        try {
            return new WheelId(body, Integer.parseInt(year));
        } catch (IllegalArgumentException noSuchYear) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
    }

    private @Nullable Long version(String id) {
        return jdbc.sql("SELECT version FROM wheel WHERE wheel_id = :id AND to_position IS NULL")
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private List<Day> days(String id, List<Topic> topics) {
        Map<LocalDate, List<Topic>> days = new TreeMap<>();
        jdbc.sql("SELECT date FROM wheel_date WHERE wheel_id = :id AND to_position IS NULL")
                .param("id", id)
                .query(LocalDate.class)
                .list()
                .forEach(date -> days.put(date, new ArrayList<>()));
        for (Topic topic : topics) {
            if (topic.date() != null) {
                days.computeIfAbsent(topic.date(), date -> new ArrayList<>()).add(topic);
            }
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }

    private List<Break> breaks(String id) {
        return jdbc.sql("""
                        SELECT first_day, last_day, title FROM wheel_break
                        WHERE wheel_id = :id AND to_position IS NULL ORDER BY first_day""")
                .param("id", id)
                .query((row, number) -> new Break(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("title")))
                .list();
    }

    private List<Topic> topics(String id) {
        return jdbc.sql("""
                        SELECT * FROM wheel_topic WHERE wheel_id = :id AND to_position IS NULL
                        ORDER BY date, CASE WHEN date IS NULL THEN title END COLLATE "da-x-icu", from_position""").param("id", id).query((row, number) -> topic(row)).list();
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getObject("topic_id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                row.getObject("date", LocalDate.class),
                row.getObject("original_date", LocalDate.class),
                row.getObject("about_date", LocalDate.class),
                row.getObject("series_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("revised_at", OffsetDateTime.class));
    }
}
