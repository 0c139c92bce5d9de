package dk.budgetspor.standalone.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.standalone.login.LoginTokens;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty store, never a used one; the service reports itself ready only afterwards. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("budgetspor.example")
class Example implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Example.class);
    private static final TypeReference<List<ExampleStep>> STEPS = new TypeReference<>() {};
    private static final Pattern NAME = Pattern.compile("\"\\{(\\w+)}\"", Pattern.UNICODE_CHARACTER_CLASS);

    private final ServletWebServerApplicationContext server;
    private final JdbcClient reader;
    private final LoginTokens tokens;
    private final JsonMapper json;

    Example(
            ServletWebServerApplicationContext server,
            @Qualifier("readerJdbc") JdbcClient reader,
            LoginTokens tokens,
            JsonMapper json) {
        this.server = server;
        this.reader = reader;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!isUsed()) {
            List<ExampleStep> steps = steps();
            load(steps);
            LOG.info("Eksemplet er indlæst ({} kommandoer).", steps.size());
        }
    }

    private boolean isUsed() {
        return reader.sql("SELECT EXISTS (SELECT FROM event_store.domain_event_entry)")
                .query(Boolean.class)
                .single();
    }

    private List<ExampleStep> steps() throws IOException {
        try (InputStream file = new ClassPathResource("example/norddjurs.json").getInputStream()) {
            return json.readValue(file, STEPS);
        }
    }

    private void load(List<ExampleStep> steps) {
        int port = Objects.requireNonNull(server.getWebServer()).getPort();
        RestClient api = RestClient.create("http://127.0.0.1:" + port);
        Map<String, Object> identifiers = new HashMap<>();
        for (ExampleStep step : steps) {
            Answer answer = api.post()
                    .uri(step.post(), identifiers)
                    .headers(headers -> headers.setBearerAuth(
                            tokens.tokenFor(Role.valueOf(step.as())).getTokenValue()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(content(step, identifiers))
                    .retrieve()
                    .body(Answer.class);
            if (step.name() != null && answer != null) {
                identifiers.put(step.name(), answer.newId());
            }
        }
    }

    /** A text that is a name in braces, wherever it stands, is the identifier of an earlier step, as in addresses. */
    private String content(ExampleStep step, Map<String, Object> identifiers) {
        return NAME.matcher(json.writeValueAsString(step.body()))
                .replaceAll(name -> json.writeValueAsString(Objects.requireNonNull(identifiers.get(name.group(1)))));
    }

    /**
     * What a command answers.
     *
     * @param partId what it added to the thing, such as a seat; null if it added nothing that has an identifier
     */
    private record Answer(
            String id,
            @JsonAlias({"seatId", "agendaItemId"}) @Nullable String partId) {
        String newId() {
            return partId == null ? id : partId;
        }
    }
}
