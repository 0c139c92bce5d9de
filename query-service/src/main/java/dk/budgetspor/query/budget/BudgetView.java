package dk.budgetspor.query.budget;

import dk.budgetspor.query.platform.View;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the view of the budget. */
@Configuration(proxyBeanMethods = false)
class BudgetView {
    static final String VIEW = "budget";
    static final String GROUP = View.GROUP_PREFIX + VIEW;
    static final String HISTORY = "budget_history";

    @Bean
    View viewOfBudget(
            CorrectionsProjection corrections, FollowUpsProjection followUps, BudgetHistoryProjection history) {
        return new View(
                VIEW,
                List.of("budget_correction", "budget_follow_up", HISTORY),
                List.of(corrections, followUps, history));
    }
}
