package dk.budgetspor.standalone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issuer of tokens, as a municipality has one: people log in with a form of its own, systems with a secret. Its users
 * and systems are named after the one role they have, and have every area and body. The users' password is
 * {@code example}.
 */
record TestIssuer(ConfigurableApplicationContext context) implements AutoCloseable {
    /** Starts it, for pages that people reach at an address of their own. */
    static TestIssuer start(String pages) {
        SpringApplication application = new SpringApplication(TestIssuerSetup.class);
        application.setRegisterShutdownHook(false);
        return new TestIssuer(application.run(
                "--spring.config.name=issuer",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--pages=" + pages));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** From now on, access tokens last so long. */
    void tokensLast(Duration lifetime) {
        context.getBean(TestIssuerSetup.Tokens.class).last(lifetime);
    }

    /** How many tokens have been issued. */
    int issued() {
        return context.getBean(TestIssuerSetup.Tokens.class).issued();
    }

    /** Forgets every login, as an administrator does who locks a user out. */
    void forgetLogins() {
        context.getBean(TestIssuerSetup.Logins.class).forget();
    }

    /** The secret of a system; that of Budgetspor's pages is {@code budgetspor}. */
    static String secretOf(String system) {
        return "secret-of-" + system;
    }

    /** An access token of the system that is named after a role. */
    String tokenOf(String system) throws Exception {
        String login =
                Base64.getEncoder().encodeToString((system + ":" + secretOf(system)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/oauth2/token"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return JsonMapper.shared().readTree(answer).path("access_token").asString("");
    }

    @Override
    public void close() {
        context.close();
    }
}
