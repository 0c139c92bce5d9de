package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.standalone.Addresses.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * What is closed stays closed, wherever one asks: every closed field holds a secret, everybody who has nothing to do with
 * it asks for every address there is, and no secret comes. Nor does to the public what is open and not published. To
 * them, a store with other secrets is the same.
 */
class ClosedStaysClosedTest {
    private static final String WORD = "HEMMELIG";
    private static final Secrets SECRETS = new Secrets(WORD, 52_300, false);
    /** Of a meeting and its place on the agenda, not of a matter. */
    private static final Set<Class<?>> PUBLIC =
            Set.of(MeetingContinued.class, MinutesSigned.class, AgendaItemMoved.class);

    /** Who is told what is published, and nothing else. */
    private static final Set<String> PUBLIC_EDITION = Set.of("anonymous", "subscriber");

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final List<Object> EVENTS = new ArrayList<>();

    @SuppressWarnings("NullAway") // set before the tests
    private static Running app;

    @BeforeAll
    static void tell() {
        LOG.start();
        root().addAppender(LOG);
        app = store(SECRETS);
    }

    @AfterAll
    static void end() {
        root().detachAppender(LOG);
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "subscriber", "administrator", "area-manager", "secretary", "member"})
    void whoHasNothingToDoWithItIsNotTold(String user) {
        LOG.list.clear();
        Set<Question> questions = addresses(app).toRead();
        questions.addAll(addresses(app).toCommand());

        Map<Question, String> told = everything(app, user, questions);

        assertThat(told).hasSizeGreaterThan(300);
        Set<String> hidden = new TreeSet<>(SECRETS.all());
        if (PUBLIC_EDITION.contains(user)) {
            hidden.addAll(SECRETS.drafts());
        }
        assertThat(told.entrySet().stream()
                        .filter(answer -> !in(answer.getValue(), hidden).isEmpty())
                        .map(answer -> answer.getKey() + " tells " + in(answer.getValue(), hidden)))
                .isEmpty();
        assertThat(told.values().stream().filter(answer -> answer.startsWith("5")))
                .isEmpty();
        assertThat(LOG.list.stream()
                        .map(ClosedStaysClosedTest::line)
                        .filter(line -> !secretsIn(line).isEmpty()))
                .isEmpty();
    }

    /** So that the silence of the others says something. */
    @Test
    void theAuditorIsToldAll() {
        Map<Question, String> told = everything(app, "auditor", addresses(app).toRead());

        Set<String> found = told.values().stream()
                .flatMap(answer -> Stream.concat(secretsIn(answer).stream(), in(answer, SECRETS.drafts()).stream()))
                .collect(Collectors.toSet());
        assertThat(found).containsAll(SECRETS.shown()).containsAll(SECRETS.drafts());
    }

    @Test
    void thePublicCannotTellTheStoreFromOneWithOtherSecrets() {
        Map<Question, String> one = everything(app, "anonymous", addresses(app).toRead());
        try (Running otherApp = store(new Secrets("Noget helt andet og meget længere ", 71_031, true))) {
            Map<Question, String> other =
                    everything(otherApp, "anonymous", addresses(otherApp).toRead());

            assertThat(other.keySet()).isEqualTo(one.keySet());
            one.forEach((question, answer) ->
                    assertThat(other.get(question)).as(question.toString()).isEqualTo(answer));
        }
    }

    /** A new event, or a new text in one, wants a secret of its own. */
    @Test
    void everyTextOfEveryEventIsSecretOnce() {
        Map<String, Boolean> secret = new TreeMap<>();
        EVENTS.forEach(event -> texts(event.getClass().getSimpleName(), event, secret));

        Set<Class<?>> types = EVENTS.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(types).containsAll(leaves(CaseEvent.class)).containsAll(leaves(MeetingEvent.class));
        secret.keySet()
                .removeIf(field -> field.matches(".*\\.(caseNumber|bodyCode|areaCode|route|referred|kleCode|code)"));
        assertThat(secret)
                .allSatisfy((field, isSecret) -> assertThat(isSecret).as(field).isTrue());
    }

    private static Running store(Secrets secrets) {
        return OneDay.store(
                Instant.parse("2024-01-15T10:00:00Z"),
                started -> {
                    List<Object> told = ClosedContent.tell(started, secrets);
                    if (EVENTS.isEmpty()) {
                        EVENTS.addAll(told);
                    }
                },
                "--budgetspor.example=false",
                "--budgetspor.example-users.areas=" + ClosedContent.OTHER,
                "--budgetspor.example-users.bodies=" + ClosedContent.OTHER);
    }

    private static Map<Question, String> everything(Running asked, String user, Set<Question> questions) {
        return user.equals("anonymous")
                ? Crawl.everything(Visitor.anonymous(asked.api()), asked.api(), questions)
                : Crawl.everything(Visitor.loggedIn(asked.api(), user), asked.as(user), questions);
    }

    private static Addresses addresses(Running asked) {
        return new Addresses(asked, ClosedContent.known(WORD.substring(1)));
    }

    private static Set<String> secretsIn(String text) {
        return in(text, SECRETS.all());
    }

    private static Set<String> in(String text, Set<String> secrets) {
        String lower = text.toLowerCase(Locale.ROOT);
        return secrets.stream()
                .filter(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                        ? ""
                        : event.getThrowableProxy().getMessage());
    }

    private static void texts(String path, Object value, Map<String, Boolean> secret) {
        if (value instanceof String text) {
            secret.merge(path, SECRETS.all().contains(text), Boolean::logicalOr);
        } else if (value instanceof List<?> many) {
            many.forEach(each -> texts(path, each, secret));
        } else if (value instanceof Record part) {
            for (var component : part.getClass().getRecordComponents()) {
                try {
                    texts(
                            path + "." + component.getName(),
                            component.getAccessor().invoke(part),
                            secret);
                } catch (ReflectiveOperationException unreadable) {
                    throw new IllegalStateException(unreadable);
                }
            }
        }
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(type -> !PUBLIC.contains(type))
                .flatMap(type -> type.isSealed() ? leaves(type).stream() : Stream.of(type))
                .collect(Collectors.toSet());
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
