package dk.budgetspor.query.meetings.view;

import dk.budgetspor.query.platform.View;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the view of meetings. */
@Configuration(proxyBeanMethods = false)
public class MeetingsView {
    public static final String NAME = View.MEETINGS;

    static final String GROUP = View.GROUP_PREFIX + NAME;

    @Bean
    View meetingsView(
            MeetingsProjection meetings,
            AgendaProjection agenda,
            AgendaContentProjection content,
            MinutesProjection minutes,
            DecisionsProjection decisions,
            FollowUpsProjection followUps,
            RefusedAmendmentsProjection refusedAmendments,
            AgendaCasesProjection cases,
            SeatsProjection seats) {
        return new View(
                NAME,
                List.of(
                        "meeting",
                        "meeting_item",
                        "meeting_recommendation",
                        "meeting_document",
                        "meeting_attendance",
                        "decision",
                        "follow_up",
                        "refused_amendment",
                        "meeting_signature",
                        "meeting_case",
                        "meeting_seat",
                        "meeting_seat_member"),
                List.of(meetings, agenda, content, minutes, decisions, followUps, refusedAmendments, cases, seats));
    }
}
