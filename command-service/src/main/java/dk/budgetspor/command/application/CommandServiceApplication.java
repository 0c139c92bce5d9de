package dk.budgetspor.command.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The command service in a process of its own. */
@SpringBootApplication(
        scanBasePackages = {
            "dk.budgetspor.command.automation",
            "dk.budgetspor.command.budget",
            "dk.budgetspor.command.calendar",
            "dk.budgetspor.command.cases",
            "dk.budgetspor.command.meetings",
            "dk.budgetspor.command.organisation",
            "dk.budgetspor.command.planning",
            "dk.budgetspor.command.platform",
            "dk.budgetspor.command.raaderum"
        })
public class CommandServiceApplication {
    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "command-service");
        SpringApplication.run(CommandServiceApplication.class, arguments);
    }
}
