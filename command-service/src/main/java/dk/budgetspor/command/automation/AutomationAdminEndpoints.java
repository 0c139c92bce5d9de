package dk.budgetspor.command.automation;

import dk.budgetspor.kernel.eventstore.DeadLetters;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's endpoint for events that an automation could not follow. */
@RestController
@RequestMapping("/api/command-admin/automations")
@Tag(name = "administration of automations")
class AutomationAdminEndpoints {
    private final DeadLetters letters;

    AutomationAdminEndpoints(@Qualifier("automationDeadLetters") DeadLetters letters) {
        this.letters = letters;
    }

    /** Has the automation, such as {@code amend-plan-item}, follow the events it failed on once more. */
    @PostMapping("/{automation}/retry-dead-letters")
    @AllowedTo(Role.ADMINISTRATOR)
    AutomationStatus retry(@PathVariable String automation) {
        String group = AutomationConfiguration.GROUP_PREFIX + automation;
        if (!AutomationConfiguration.GROUPS.contains(group)) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
        letters.retry(group);
        return new AutomationStatus(automation, letters.count(group));
    }

    /**
     * How an automation fares.
     *
     * @param automation its name
     * @param deadLetters how many events it could not follow
     */
    record AutomationStatus(String automation, long deadLetters) {}
}
