package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.query.platform.pages.Entry;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of who took part: a line for each member of the body, and some for those without a seat in it. */
final class AttendanceFields {
    private static final String ATTENDANCE = "attendance";
    private static final String OTHERS = "others";
    private static final String NAME = "memberName";
    private static final String SEAT = "seatId";
    private static final String PRESENCE = "presence";
    private static final String SUBSTITUTE = "substitute";
    private static final int MORE = 2;

    private AttendanceFields() {}

    static List<Field> of(Desk desk, Form form, Words words) {
        Map<String, String> presence = words.choices(PRESENCE, Presence.values());
        List<Member> members = seated(desk);
        List<Field> fields = new ArrayList<>();
        if (!members.isEmpty()) {
            fields.add(Field.entries(
                    ATTENDANCE,
                    members.stream().map(Member::line).toList(),
                    Field.field(NAME, Kind.HIDDEN),
                    Field.field(SEAT, Kind.HIDDEN),
                    Field.choice(PRESENCE, presence),
                    Field.line(SUBSTITUTE).optional()));
        }
        fields.add(Field.entries(
                OTHERS,
                IntStream.rangeClosed(1, Entry.places(form, OTHERS) + MORE)
                        .mapToObj(place -> "Anden deltager " + place)
                        .toList(),
                Field.line(NAME).optional(),
                Field.maybe(PRESENCE, presence, "Vælg"),
                Field.line(SUBSTITUTE).optional()));
        return fields;
    }

    static Map<String, String> filled(Desk desk) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Member> members = seated(desk);
        List<Attendance> attended = new ArrayList<>(desk.attended());
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Attendance line = attended.stream()
                    .filter(each -> member.seatId().equals(each.seatId())
                            || each.memberName().equals(member.memberName()))
                    .findFirst()
                    .orElse(new Attendance(
                            String.valueOf(member.memberName()), member.seatId(), Presence.PRESENT, null));
            attended.remove(line);
            put(fields, ATTENDANCE, i, line.memberName(), member.seatId(), line);
        }
        for (int i = 0; i < attended.size(); i++) {
            Attendance line = attended.get(i);
            put(fields, OTHERS, i, line.memberName(), null, line);
        }
        return fields;
    }

    private static void put(
            Map<String, String> fields, String list, int at, String name, @Nullable UUID seat, Attendance line) {
        fields.put(Entry.field(list, at, NAME), name);
        if (seat != null) {
            fields.put(Entry.field(list, at, SEAT), seat.toString());
        }
        fields.put(Entry.field(list, at, PRESENCE), line.presence().name());
        String substitute = line.substitute();
        fields.put(Entry.field(list, at, SUBSTITUTE), substitute == null ? "" : substitute);
    }

    private static List<Member> seated(Desk desk) {
        return desk.members().stream()
                .filter(member -> member.memberName() != null)
                .toList();
    }

    /** One list of both. */
    static Submission submission(Form form) {
        List<Entry> lines = Stream.concat(Entry.of(form, ATTENDANCE).stream(), Entry.of(form, OTHERS).stream())
                .toList();
        return Submission.of(form).entries(ATTENDANCE, lines, AttendanceFields::told);
    }

    private static Map<String, @Nullable Object> told(Entry line) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (String part : List.of(NAME, SEAT, PRESENCE, SUBSTITUTE)) {
            told.put(part, line.text(part));
        }
        return told;
    }
}
