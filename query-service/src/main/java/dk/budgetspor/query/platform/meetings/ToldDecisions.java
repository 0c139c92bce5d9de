package dk.budgetspor.query.platform.meetings;

import dk.budgetspor.query.platform.OrganisationNames.Names;
import java.util.List;
import org.springframework.stereotype.Component;

/** Completes decisions with what belongs to them elsewhere: what their bodies are called, and who did not take part. */
@Component
public class ToldDecisions {
    private final AttendanceRows attendance;

    ToldDecisions(AttendanceRows attendance) {
        this.attendance = attendance;
    }

    /** The same decisions; of one that is withheld who decided, and nothing else. */
    public List<Decision> told(List<Decision> decisions, Names names) {
        return decisions.stream()
                .map(decision -> decision.with(
                        names.body(decision.bodyCode()),
                        decision.isWithheld()
                                ? List.of()
                                : attendance.absences(
                                        decision.meetingId(),
                                        decision.bodyCode(),
                                        decision.latest().decidedOn(),
                                        decision.agendaItemId())))
                .toList();
    }
}
