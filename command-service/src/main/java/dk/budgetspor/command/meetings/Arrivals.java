package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a meeting that takes items from elsewhere: postponed ones, and topics of the annual wheel. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Arrivals {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;

    /** Whoever had it come here was allowed to there; of this meeting's rules those about the agenda count. */
    @CommandHandler
    void handle(PutOnAgenda command, CaseRegister cases) {
        if (isHere(command.items().get(0).item())) {
            return;
        }
        AgendasChangeUntilTheMeetingIsHeld.check(course);
        for (ArrivingItem arriving : command.items()) {
            AgendasHaveALimit.check(items);
            AgendaItemAdded added = NewItem.of(arriving.item().asOpenAsItsCase(cases), course, items, cases);
            apply(added);
            describe(added.agendaItemId(), arriving);
        }
    }

    /** The item itself, or its case, which somebody has put on the agenda already. */
    private boolean isHere(AddAgendaItem item) {
        CaseNumber caseNumber = item.caseNumber();
        return items.find(item.agendaItemId().value()).isPresent() || (caseNumber != null && items.holds(caseNumber));
    }

    private void describe(UUID item, ArrivingItem arriving) {
        UUID meeting = course.meetingId();
        PointTexts texts = arriving.texts();
        if (texts != null) {
            apply(new AgendaItemDescribed(
                    meeting,
                    item,
                    texts.route(),
                    texts.statement(),
                    texts.relationToOtherPolicies(),
                    texts.financialImpact()));
        }
        int number = 0;
        for (RecommendOnAgendaItem one : arriving.recommendations()) {
            number++;
            apply(new AgendaItemRecommended(meeting, item, number, one.recommender(), one.text()));
        }
        number = 0;
        for (FileAgendaDocument one : arriving.documents()) {
            number++;
            apply(one.filed(number));
        }
        if (!arriving.proposals().isEmpty()) {
            apply(new AgendaItemProposalsNamed(meeting, item, arriving.proposals()));
        }
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
    }
}
