package dk.budgetspor.query.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a timetable (documents B and D).
 *
 * @param time such as {@code 11.30}, {@code 11.30-12.00}, or {@code 10.00-} where what follows has no time of its own;
 *     empty where it has none
 * @param item what is then
 */
record Timed(String time, AgendaItem item) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** A line for each item; none where no item has a time. */
    static List<Timed> of(List<AgendaItem> items) {
        if (items.stream().allMatch(item -> item.startsAt() == null)) {
            return List.of();
        }
        List<Timed> lines = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            boolean goesOn = at + 1 < items.size() && items.get(at + 1).startsAt() == null;
            lines.add(new Timed(time(items.get(at), goesOn), items.get(at)));
        }
        return lines;
    }

    private static String time(AgendaItem item, boolean goesOn) {
        LocalTime start = item.startsAt();
        LocalTime end = item.endsAt();
        if (start == null) {
            return "";
        }
        return TIME.format(start) + (end != null ? "-" + TIME.format(end) : goesOn ? "-" : "");
    }
}
