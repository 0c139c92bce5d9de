package dk.budgetspor.kernel.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.organisation.BodyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored is a contract: an approved file pins every event and revision, and the files of old revisions are
 * read for ever. To approve a new one, look at {@code target/events/*.received.json} and move it to the others.
 */
class EventContractTest {
    private static final Path APPROVED = Path.of("src/test/resources/events");
    private static final Path RECEIVED = Path.of("target/events");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static Serializer serializer;
    private static EventUpcasterChain upcasters;

    /** Serializer and upcasters as the services have them. */
    @BeforeAll
    static void beans() {
        AtomicReference<Serializer> serializerBean = new AtomicReference<>();
        AtomicReference<EventUpcasterChain> upcastersBean = new AtomicReference<>();
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(EventStoreAutoConfiguration.class))
                .withPropertyValues("budgetspor.database.url=none")
                .run(context -> {
                    serializerBean.set(context.getBean("eventSerializer", Serializer.class));
                    upcastersBean.set(context.getBean(EventUpcasterChain.class));
                });
        serializer = Objects.requireNonNull(serializerBean.get());
        upcasters = Objects.requireNonNull(upcastersBean.get());
    }

    static Stream<Class<?>> events() {
        return EventNames.all().values().stream();
    }

    static Stream<Path> approvedFiles() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.filter(file -> file.toString().endsWith(".approved.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_exactly_as_approved(Class<?> event) throws IOException {
        SerializedObject<byte[]> stored =
                serializer.serialize(Objects.requireNonNull(EventSamples.ALL.get(event), "no sample"), byte[].class);
        String received = JSON.writeValueAsString(JSON.createObjectNode()
                        .put("name", stored.getType().getName())
                        .put("revision", stored.getType().getRevision())
                        .set("payload", JSON.readTree(stored.getData())))
                + "\n";

        String name = stored.getType().getName() + "." + stored.getType().getRevision();
        Path approved = APPROVED.resolve(name + ".approved.json");
        boolean same = Files.exists(approved) && Files.readString(approved).equals(received);
        if (!same) {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(name + ".received.json"), received);
        }

        assertThat(approved).exists();
        assertThat(received).isEqualTo(Files.readString(approved));
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void an_approved_event_of_whatever_revision_is_read_as_its_equal(Path file) throws IOException {
        JsonNode approved = JSON.readTree(Files.readString(file));

        assertThat(read(approved))
                .isEqualTo(EventSamples.ALL.get(
                        EventNames.classOf(approved.path("name").asString())));
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void an_approved_file_is_called_what_it_holds(Path file) throws IOException {
        JsonNode approved = JSON.readTree(Files.readString(file));

        assertThat(file.getFileName())
                .hasToString("%s.%s.approved.json"
                        .formatted(
                                approved.path("name").asString(),
                                approved.path("revision").asString()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_a_top_level_record_with_a_revision(Class<?> event) {
        assertThat(event).isRecord().hasAnnotation(Revision.class);
        assertThat(event.getEnclosingClass()).isNull();
        assertThat(event.getAnnotation(Revision.class).value()).matches("[1-9]\\d*");
    }

    @Test
    void there_are_samples_of_the_listed_events_and_of_no_others() {
        assertThat(EventSamples.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(EventNames.all().values());
    }

    @Test
    void the_names_of_an_aggregates_events_are_its_concept_and_the_fact() {
        assertThat(EventNames.namesOf(BodyEvent.class))
                .containsExactlyInAnyOrder(
                        "organisation.BodyEstablished",
                        "organisation.BodyReestablished",
                        "organisation.BodyRenamed",
                        "organisation.BodyDissolved",
                        "organisation.SeatAdded",
                        "organisation.SeatTaken",
                        "organisation.SeatVacated",
                        "organisation.SeatAbolished");
    }

    @Test
    void an_unlisted_type_cannot_be_stored() {
        assertThatThrownBy(() -> serializer.serialize(new Unlisted("x"), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("not a listed event type");
        assertThat(EventNames.lists(Unlisted.class)).isFalse();
        assertThat(EventNames.lists(null)).isFalse();
    }

    @Test
    void a_type_without_a_revision_cannot_be_stored() {
        assertThatThrownBy(() -> serializer.serialize("a text", byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("without @Revision");
    }

    @Test
    void an_unknown_name_cannot_be_read() {
        JsonNode unknown = JSON.readTree("""
                {"name": "planning.PlanItemForgotten", "revision": "1", "payload": {}}""");

        assertThatThrownBy(() -> read(unknown))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("planning.PlanItemForgotten");
    }

    /** Stored names are never class names: whoever writes to the store must not choose what is made of it. */
    @Test
    void a_class_name_is_not_a_name() {
        JsonNode unknown = JSON.readTree("""
                {"name": "dk.budgetspor.kernel.organisation.BodyDissolved", "revision": "1",
                 "payload": {"code": "KU", "reason": "-"}}""");

        assertThatThrownBy(() -> read(unknown)).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_field_nobody_knows_cannot_be_read() {
        JsonNode unknown = JSON.readTree("""
                {"name": "organisation.BodyDissolved", "revision": "1",
                 "payload": {"code": "KU", "reason": "-", "by": "nogen"}}""");

        assertThatThrownBy(() -> read(unknown)).isInstanceOf(SerializationException.class);
    }

    private static Object read(JsonNode stored) {
        var entry = new GenericDomainEventEntry<>(
                "Aggregate",
                "id",
                0,
                "event",
                Instant.EPOCH,
                stored.path("name").asString(),
                stored.path("revision").asString(),
                JSON.writeValueAsBytes(stored.path("payload")),
                "{}".getBytes(UTF_8));
        List<? extends DomainEventMessage<?>> messages = EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(entry), serializer, upcasters)
                .asStream()
                .toList();
        assertThat(messages).hasSize(1);
        return messages.get(0).getPayload();
    }

    @Revision("1")
    record Unlisted(String text) {}
}
