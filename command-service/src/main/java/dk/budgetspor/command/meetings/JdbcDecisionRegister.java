package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Registers;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of decisions and what they oblige to, in the transaction of the append. */
@Component
@ProcessingGroup(Registers.GROUP)
class JdbcDecisionRegister implements DecisionRegister, FollowUpRegister {
    private static final Set<Outcome> PUT_OFF = Set.of(Outcome.POSTPONED, Outcome.NO_DECISION);

    private final JdbcClient writer;

    JdbcDecisionRegister(@Qualifier("writerJdbc") JdbcClient writer) {
        this.writer = writer;
    }

    @Override
    public boolean hasDecided(BodyCode bodyCode, CaseNumber caseNumber, LocalDate by) {
        return writer.sql("""
                        SELECT EXISTS (SELECT FROM command_model.meetings_decision
                                       WHERE case_number = :caseNumber AND body_code = :bodyCode
                                         AND decided_on <= :by AND settled)""")
                .param("caseNumber", caseNumber.value())
                .param("bodyCode", bodyCode.value())
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<MeetingId> meetingOf(UUID followUpId) {
        return writer.sql("SELECT meeting_id FROM command_model.meetings_follow_up WHERE follow_up_id = :followUpId")
                .param("followUpId", followUpId)
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    @EventHandler
    void on(DecisionEvent event) {
        writer.sql("""
                        INSERT INTO command_model.meetings_decision
                            (decision_id, case_number, body_code, decided_on, settled)
                        VALUES (:decisionId, :caseNumber, :bodyCode, :decidedOn, :settled)
                        ON CONFLICT (decision_id) DO UPDATE SET decided_on = :decidedOn, settled = :settled""")
                .param("decisionId", event.decisionId())
                .param("caseNumber", event.caseNumber())
                .param("bodyCode", event.bodyCode())
                .param("decidedOn", event.decidedOn())
                .param("settled", !PUT_OFF.contains(event.outcome()))
                .update();
        DecisionContent.of(event).followUps().forEach(followUp -> put(followUp.followUpId(), event.meetingId()));
    }

    private void put(UUID followUpId, UUID meetingId) {
        writer.sql("""
                        INSERT INTO command_model.meetings_follow_up (follow_up_id, meeting_id)
                        VALUES (:followUpId, :meetingId) ON CONFLICT DO NOTHING""")
                .param("followUpId", followUpId)
                .param("meetingId", meetingId)
                .update();
    }
}
