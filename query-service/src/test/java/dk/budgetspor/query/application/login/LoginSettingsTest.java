package dk.budgetspor.query.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.startup.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.mock.env.MockEnvironment;

class LoginSettingsTest {
    private static final String LOGIN = "spring.security.oauth2.client.registration.budgetspor.";
    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @Test
    void theIssuerOfTheTokensIsWherePeopleLogIn() {
        OAuth2ClientProperties settings = LoginSettings.of(given(
                Map.of(ISSUER, "https://login.example", LOGIN + "client-id", "id", LOGIN + "client-secret", "s")));

        assertThat(settings.getProvider())
                .hasEntrySatisfying(
                        "budgetspor",
                        issuer -> assertThat(issuer.getIssuerUri()).isEqualTo("https://login.example"));
        assertThat(settings.getRegistration())
                .hasEntrySatisfying(
                        "budgetspor",
                        login -> assertThat(login.getScope()).containsExactlyInAnyOrder("openid", "profile"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    client-id     | client-secret.
                    client-secret | client-id.
                    provider      | client-id, spring.security.oauth2.client.registration.budgetspor.client-secret.
                    """)
    void whatIsMissingIsNamed(String set, String missing) {
        MockEnvironment half = given(Map.of(ISSUER, "https://login.example", LOGIN + set, "x"));

        assertThatThrownBy(() -> LoginSettings.of(half))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(
                        "is only half set up: set " + LOGIN + missing.replaceFirst("\\.$", ", or nothing"));
    }

    @Test
    void theIssuerIsNamedWhereItIsMissing() {
        MockEnvironment half = given(Map.of(LOGIN + "client-id", "id", LOGIN + "client-secret", "s"));

        assertThatThrownBy(() -> LoginSettings.of(half)).hasMessageContaining("set " + ISSUER + ",");
    }

    @Test
    void aPublicClientHasNoSecret() {
        assertThat(LoginSettings.of(given(Map.of(
                        ISSUER,
                        "https://login.example",
                        LOGIN + "client-id",
                        "id",
                        LOGIN + "client-authentication-method",
                        "none"))))
                .isNotNull();
    }

    @Test
    void aLoginUnderAnotherNameOrWithoutIdentityIsRefused() {
        Map<String, String> whole =
                Map.of(ISSUER, "https://login.example", LOGIN + "client-id", "id", LOGIN + "client-secret", "s");

        assertThatThrownBy(() -> LoginSettings.of(
                        given(whole).withProperty(LOGIN.replace("budgetspor", "other") + "client-id", "id")))
                .hasMessageStartingWith("There is one login");
        assertThatThrownBy(() -> LoginSettings.of(given(whole).withProperty(LOGIN + "scope", "profile")))
                .hasMessageEndingWith("scope must hold openid.");
    }

    private static MockEnvironment given(Map<String, String> settings) {
        MockEnvironment environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return environment;
    }
}
