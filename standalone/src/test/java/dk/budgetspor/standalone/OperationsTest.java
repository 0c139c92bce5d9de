package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What those who run it and those who program against it look at. */
@ExtendWith(Running.Shared.class)
class OperationsTest {
    private final Running app;

    OperationsTest(Running app) {
        this.app = app;
    }

    @Test
    void everyEndpointIsDescribed() {
        var mappings = app.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> endpoints = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(docs().path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @ParameterizedTest
    @CsvSource({
        "OpenPlanRequest, title, maxLength, 200",
        "OpenPlanRequest, budgetYear, minimum, 2000",
        "CreatePlanItemRequest, title, maxLength, 200",
        "CreatePlanItemRequest, description, maxLength, 100000",
        "CreatePlanItemRequest, amounts, maxItems, 4",
        "AmountRequest, thousandDkk, maximum, 1000000000",
        "ReasonRequest, reason, maxLength, 2000",
        "EstablishAreaRequest, bodyCodes, maxItems, 50"
    })
    void limitsStandInTheDescription(String schema, String field, String limit, long value) {
        JsonNode property = docs().path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(field);

        assertThat(property.path(limit).asLong()).as(property.toString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/swagger-ui/index.html", "/swagger-ui/swagger-ui-bundle.js", "/v3/api-docs/swagger-config"})
    void thePageToTryItLoads(String part) {
        assertThat(app.api().get("/swagger-ui.html").header("Location")).endsWith("/swagger-ui/index.html");
        assertThat(app.api().get(part).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsToldToEveryoneWithoutDetails(String path) {
        Answer health = app.api().get(path);

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("status")).isEqualTo("UP");
        assertThat(health.text()).doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgetspor_commands_seconds_count{command=\"StartPlanItem\",outcome=\"accepted\"",
                "budgetspor_commands_seconds_count{command=\"StartPlanItem\",outcome=\"refused\"",
                "budgetspor_refusals_total{code=\"item-is-not-planned\"",
                "budgetspor_append_seconds_count",
                "budgetspor_processor_lag{view=\"plans\"",
                "budgetspor_dead_letters"
            })
    void whatIsMeasuredIsToldToLoginsOnly(String metric) {
        String item = app.given().item();
        app.given().start(item);
        app.given().start(item);

        assertThat(app.as("administrator").get("/actuator/prometheus").text()).contains("\n" + metric);
        assertThat(app.api().get("/actuator/prometheus").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "loggers", "shutdown", "configprops", "mappings", "threaddump"})
    void nothingElseOfTheInsideIsTold(String endpoint) {
        assertThat(app.as("administrator").get("/actuator/" + endpoint).status())
                .isEqualTo(404);
    }

    private JsonNode docs() {
        return app.api().get("/v3/api-docs").json();
    }
}
