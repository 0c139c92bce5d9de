package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.query.platform.meetings.Absence;
import java.util.List;
import java.util.stream.Stream;

/**
 * The agenda or the minutes of a meeting.
 *
 * @param kind which of them
 * @param edition who it is told to
 * @param meeting the meeting
 * @param bodyName what the body was called
 * @param members the seats of the body on the day, in their order
 * @param absences who did not take part; empty in the open edition of an agenda
 * @param items the items in their order
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MeetingDocument(
        Kind kind,
        Edition edition,
        Meeting meeting,
        String bodyName,
        List<Member> members,
        List<Absence> absences,
        List<AgendaItem> items) {

    @JsonIgnore
    public boolean isMinutes() {
        return kind == Kind.MINUTES;
    }

    /** Such as {@code Dagsorden for Direktionen}. */
    public String name() {
        return (isMinutes() ? "Beslutningsprotokol for " : "Dagsorden for ") + bodyName;
    }

    /** The items with a number, which have a place in the table of contents. */
    public List<AgendaItem> numbered() {
        return items.stream().filter(item -> item.number() != null).toList();
    }

    /** The day by the clock; empty where no item has a time. */
    public List<Timed> timetable() {
        return Timed.of(items);
    }

    /** The items and sub-points that have documents. */
    public List<AgendaItem> withAttachments() {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.subItems().stream()))
                .filter(item -> !item.attachments().isEmpty())
                .toList();
    }

    /** Which document it is. */
    enum Kind {
        AGENDA,
        MINUTES
    }
}
