package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.kernel.documents.DocumentNumber;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a meeting that decides which documents belong to its items; those to follow may come late. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class AgendaDocuments {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;
    private FiledDocuments documents = FiledDocuments.NONE;

    /** The number the document is given on its item. */
    @CommandHandler
    int handle(FileAgendaDocument command, Actor actor) {
        AgendaItem item = named(command.agendaItemId(), actor);
        DocumentsHaveANumberOnceThere.check(command.documentNumber(), command.toFollow());
        WhatBelongsToClosedMattersIsClosed.check(item.openness(), command.openness());
        DocumentNumber number = command.documentNumber();
        if (number != null) {
            DocumentsHaveANumberOnceThere.check(item.agendaItemId(), number, documents);
        }
        int next = documents.next(item.agendaItemId());
        apply(command.filed(next));
        return next;
    }

    @CommandHandler
    void handle(ReceiveAgendaDocument command, Actor actor) {
        AgendaItem item = named(command.agendaItemId(), actor);
        FiledDocument document = NamedDocumentsAreFiled.check(item.agendaItemId(), command.number(), documents);
        OnlyDocumentsToFollowArrive.check(document);
        DocumentsHaveANumberOnceThere.check(item.agendaItemId(), command.documentNumber(), documents);
        apply(new AgendaDocumentArrived(
                course.meetingId(),
                item.agendaItemId(),
                document.number(),
                command.documentNumber().value(),
                command.filingNumber()));
    }

    @CommandHandler
    void handle(WithdrawAgendaDocument command, Actor actor) {
        AgendaItem item = named(command.agendaItemId(), actor);
        FiledDocument document = NamedDocumentsAreFiled.check(item.agendaItemId(), command.number(), documents);
        apply(new AgendaDocumentWithdrawn(
                course.meetingId(), item.agendaItemId(), document.number(), command.reason()));
    }

    private AgendaItem named(AgendaItemId agendaItemId, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        CompleteMinutesStayAsTheyAre.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", agendaItemId, items);
        SlotsAreOnlyTimes.check("/agendaItemId", item);
        return item;
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
        documents = documents.after(event);
    }
}
