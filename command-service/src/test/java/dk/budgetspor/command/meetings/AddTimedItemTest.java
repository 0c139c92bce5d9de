package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.ONE;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.TEN;
import static dk.budgetspor.command.meetings.Given.THIRD;
import static dk.budgetspor.command.meetings.Given.added;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddTimedItemTest {
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    @Test
    void items_do_not_overlap() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(add(new ItemTime(ELEVEN, ONE)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/startsAt", ErrorCode.TIMES_OVERLAP));
    }

    @Test
    void one_may_begin_as_another_ends() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(add(new ItemTime(NOON, ONE)), secretary())
                .expectEvents(point(SECOND, new ItemTime(NOON, ONE)));
    }

    @Test
    void open_ended_items_do_not_count() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(add(new ItemTime(ELEVEN, null)), secretary())
                .expectEvents(point(SECOND, new ItemTime(ELEVEN, null)));
    }

    @Test
    void a_sub_point_lies_within_its_item() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(add(AgendaItemKind.POINT, ITEM, null, new ItemTime(TEN, NOON)), secretary())
                .expectEvents(onAgenda(AgendaItemKind.POINT, ITEM, null, new ItemTime(TEN, NOON)));
    }

    @Test
    void a_slot_may_lie_upon_its_item() {
        meeting()
                .given(scheduled(), point(ITEM, new ItemTime(TEN, NOON)))
                .when(add(AgendaItemKind.SLOT, null, ITEM, new ItemTime(TEN, NOON)), secretary())
                .expectEvents(onAgenda(AgendaItemKind.SLOT, null, ITEM, new ItemTime(TEN, NOON)));
    }

    @Test
    void but_not_upon_another() {
        meeting()
                .given(scheduled(), point(ITEM), point(THIRD, new ItemTime(TEN, NOON)))
                .when(add(AgendaItemKind.SLOT, null, ITEM, new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/startsAt", ErrorCode.TIMES_OVERLAP));
    }

    @Test
    void a_slot_points_to_an_item_and_is_as_open_as_the_agenda() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(add(AgendaItemKind.SLOT, null, ITEM, new ItemTime(TEN, null)), secretary())
                .expectEvents(onAgenda(AgendaItemKind.SLOT, null, ITEM, new ItemTime(TEN, null)));
    }

    @Test
    void what_a_slot_points_to_is_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(add(AgendaItemKind.SLOT, null, ITEM, new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/pointsTo", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
    }

    @Test
    void only_a_slot_points_elsewhere() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(add(AgendaItemKind.POINT, null, ITEM, new ItemTime(TEN, NOON)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/kind", ErrorCode.KIND_DOES_NOT_FIT));
    }

    @Test
    void an_item_does_not_end_before_it_begins() {
        meeting()
                .given(scheduled())
                .when(add(new ItemTime(NOON, TEN)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/endsAt", ErrorCode.ENDS_BEFORE_IT_BEGINS, NOON, TEN));
    }

    @Test
    void what_has_an_end_has_a_beginning() {
        meeting()
                .given(scheduled())
                .when(add(new ItemTime(null, TEN)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/startsAt", ErrorCode.REQUIRED));
    }

    private static AddAgendaItem add(ItemTime time) {
        return add(AgendaItemKind.POINT, null, null, time);
    }

    /** A slot says nothing of its openness. */
    private static AddAgendaItem add(
            AgendaItemKind kind, @Nullable UUID parent, @Nullable UUID pointsTo, ItemTime time) {
        return new AddAgendaItem(
                MEETING_ID,
                item(SECOND),
                parent == null ? null : item(parent),
                kind,
                null,
                pointsTo == null ? null : item(pointsTo),
                "Økonomi",
                kind == AgendaItemKind.SLOT ? null : Openness.OPEN,
                time);
    }

    private static AgendaItemAdded onAgenda(
            AgendaItemKind kind, @Nullable UUID parent, @Nullable UUID pointsTo, ItemTime time) {
        return added(SECOND, parent, kind, null, pointsTo, "Økonomi", Openness.OPEN, time, false);
    }
}
