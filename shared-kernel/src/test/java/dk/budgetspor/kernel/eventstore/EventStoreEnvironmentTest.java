package dk.budgetspor.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class EventStoreEnvironmentTest {
    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @CsvSource({"embedded, false, EMBEDDED", "postgres, false, POSTGRES", "axon-server, true, AXON_SERVER"})
    void one_switch_says_whether_axon_server_is_used(String setting, boolean axonServer, EventStoreKind kind) {
        environment.setProperty("budgetspor.event-store", setting);

        process();

        assertThat(environment.getProperty("axon.axonserver.enabled", Boolean.class))
                .isEqualTo(axonServer);
        assertThat(EventStoreKind.in(environment)).isEqualTo(kind);
    }

    @Test
    void without_the_switch_it_is_postgres() {
        process();

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("false");
        assertThat(EventStoreKind.in(environment)).isEqualTo(EventStoreKind.POSTGRES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mysql", "POSTGRES", "axon_server", "postgres "})
    void another_value_is_refused_with_those_there_are(String setting) {
        environment.setProperty("budgetspor.event-store", setting);

        assertThatIllegalArgumentException()
                .isThrownBy(this::process)
                .withMessageContaining("'" + setting + "'")
                .withMessageContaining("embedded, postgres or axon-server");
    }

    @Test
    void the_address_of_axon_server_is_a_setting() {
        environment.setProperty("budgetspor.event-store", "axon-server");
        environment.setProperty("budgetspor.axon-server.host", "axon.example");
        environment.setProperty("budgetspor.axon-server.port", "9000");
        environment.setProperty("budgetspor.axon-server.token", "secret");

        process();

        assertThat(environment.getProperty("axon.axonserver.servers")).isEqualTo("axon.example:9000");
        assertThat(environment.getProperty("axon.axonserver.token")).isEqualTo("secret");
        assertThat(environment.getProperty("axon.axonserver.context")).isEqualTo("default");
    }

    @Test
    void everything_is_json() {
        process();

        for (String serializer : new String[] {"general", "messages", "events"}) {
            assertThat(environment.getProperty("axon.serializer." + serializer)).isEqualTo("jackson3");
        }
    }

    @Test
    void what_an_operator_sets_goes_first() {
        environment.setProperty("axon.axonserver.servers", "elsewhere");

        process();

        assertThat(environment.getProperty("axon.axonserver.servers")).isEqualTo("elsewhere");
    }

    @Test
    void axon_does_not_call_home() {
        String before = System.clearProperty("axoniq.update-checker.disabled");
        try {
            process();

            assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        } finally {
            System.setProperty("axoniq.update-checker.disabled", before == null ? "true" : before);
        }
    }

    @Test
    void spring_boot_finds_it() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                EnvironmentPostProcessor.class,
                                SpringFactoriesLoader.ArgumentResolver.none(),
                                (type, name, fault) -> {}))
                .hasAtLeastOneElementOfType(EventStoreEnvironment.class);
    }

    private void process() {
        new EventStoreEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }
}
