package dk.budgetspor.query.application.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.startup.StartRefused;
import dk.budgetspor.query.platform.pages.PageLogin;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class IssuerLoginConfigurationTest {
    private final WebApplicationContextRunner service =
            new WebApplicationContextRunner().withUserConfiguration(IssuerLoginConfiguration.class);

    @Test
    void withoutSettingsThereIsNoLoginToThePages() {
        service.run(started -> assertThat(started)
                .hasNotFailed()
                .doesNotHaveBean(PageLogin.class)
                .doesNotHaveBean(Issuer.class));
    }

    @Test
    void withHalfOfTheSettingsTheServiceDoesNotStart() {
        service.withPropertyValues("spring.security.oauth2.client.registration.budgetspor.client-secret=s")
                .run(started -> assertThat(started)
                        .getFailure()
                        .hasRootCauseInstanceOf(StartRefused.class)
                        .rootCause()
                        .hasMessageContaining("budgetspor.client-id"));
    }
}
