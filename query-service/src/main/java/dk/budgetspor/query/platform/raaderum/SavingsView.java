package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.query.platform.View;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the view of savings rounds. */
@Configuration(proxyBeanMethods = false)
class SavingsView {
    static final String GROUP = View.GROUP_PREFIX + View.SAVINGS;

    @Bean
    View viewOfSavings(
            RoundsProjection rounds,
            MilestonesProjection milestones,
            SteeringProjection steering,
            IdeasProjection ideas,
            WorkPackagesProjection packages,
            ProposalTextsProjection texts,
            ProposalProcessProjection process,
            ProposalVerdictsProjection verdicts,
            AgendaProposalsProjection agendas,
            HearingProjection hearing,
            SavingsHistoryProjection history) {
        return new View(
                View.SAVINGS,
                List.of(
                        "savings_round",
                        "savings_milestone",
                        "savings_milestone_move",
                        "savings_steering_group",
                        "savings_other_catalogue",
                        "savings_idea",
                        "savings_work_package",
                        "savings_proposal",
                        "savings_proposal_text",
                        "savings_board_treatment",
                        "savings_consultation",
                        "savings_priority",
                        "savings_exemption",
                        "savings_verdict",
                        "savings_total",
                        "savings_count",
                        "savings_on_agenda",
                        "savings_hearing_response",
                        "savings_history"),
                List.of(
                        rounds,
                        milestones,
                        steering,
                        ideas,
                        packages,
                        texts,
                        process,
                        verdicts,
                        agendas,
                        hearing,
                        history));
    }
}
