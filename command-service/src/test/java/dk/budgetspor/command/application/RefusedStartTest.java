package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.kernel.startup.StartRefused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class RefusedStartTest {
    @Test
    void withoutAnIssuerOfTokensTheServiceDoesNotStart() {
        assertThatThrownBy(() -> start(TestDatabase.unmigrated().properties().stream()
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new)))
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasRootCauseMessage("No token issuer: set spring.security.oauth2.resourceserver.jwt.issuer-uri."
                        + " Only the standalone edition starts without one.");
    }

    @Test
    void withoutADatabaseTheServiceSaysWhatToSet() {
        assertThatThrownBy(() -> start())
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasRootCauseMessage("Set budgetspor.database.url and the logins owner, writer and reader under it.");
    }

    private static void start(String... settings) {
        SpringApplication application = new SpringApplication(CommandServiceApplication.class);
        application.setRegisterShutdownHook(false);
        List<String> arguments = new ArrayList<>(List.of("--spring.config.name=command-service", "--server.port=0"));
        arguments.addAll(List.of(settings));
        application.run(arguments.toArray(String[]::new)).close();
    }
}
