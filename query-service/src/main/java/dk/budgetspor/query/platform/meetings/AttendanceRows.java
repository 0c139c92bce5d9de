package dk.budgetspor.query.platform.meetings;

import static java.util.stream.Collectors.toMap;

import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.Presence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads who did not take part in a meeting or in an item of it. */
@Component
public class AttendanceRows {
    private static final TypeReference<List<Attendance>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AttendanceRows(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Who did not take part: as recorded of the whole meeting, but for those of whom something else was recorded of the
     * item or the one it is a sub-point of.
     *
     * @param item the item; null for the whole meeting
     */
    public List<Absence> absences(UUID meetingId, String bodyCode, LocalDate day, @Nullable UUID item) {
        Map<String, Attendance> byName = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT attendance FROM meeting_attendance a
                        WHERE meeting_id = :meeting AND to_position IS NULL
                          AND (agenda_item_id IS NULL OR agenda_item_id = :item::uuid OR agenda_item_id =
                            (SELECT parent_item_id FROM meeting_item WHERE agenda_item_id = :item::uuid AND to_position IS NULL))
                        ORDER BY agenda_item_id IS NOT NULL, agenda_item_id = :item::uuid""")
                .param("meeting", meetingId)
                .param("item", item)
                .query((row, number) -> json.readValue(row.getString("attendance"), LINES))
                .list()
                .forEach(lines -> lines.forEach(line -> byName.put(line.memberName(), line)));
        if (byName.isEmpty()) {
            return List.of();
        }
        Map<String, String> parties = parties(bodyCode, day);
        return byName.values().stream()
                .filter(line -> line.presence() != Presence.PRESENT)
                .map(line -> new Absence(
                        line.memberName(),
                        parties.getOrDefault(line.memberName(), ""),
                        line.presence(),
                        line.substitute()))
                .toList();
    }

    /** The party letters of the members of a body on a day, by their names. */
    private Map<String, String> parties(String bodyCode, LocalDate day) {
        return jdbc
                .sql("""
                        SELECT m.member_name, m.party FROM meeting_seat_member m
                        WHERE m.to_position IS NULL AND m.seat_id IN
                              (SELECT s.seat_id FROM meeting_seat s WHERE s.body_code = :body)
                          AND m.taken_on <= :day AND (m.vacated_on IS NULL OR m.vacated_on > :day)""")
                .param("body", bodyCode)
                .param("day", day)
                .query((row, number) -> Map.entry(row.getString("member_name"), row.getString("party")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}
