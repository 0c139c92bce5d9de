package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Addresses.Question;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is not published of a savings round stays with those who log in, wherever the public asks: ideas, milestones,
 * proposals that are on no published agenda and in no catalogue, what was said of them before minutes are complete.
 */
class RoundsStayUnpublishedTest {
    private static final String WORD = "IKKEOFFENTLIG";
    private static final Secrets SECRETS = new Secrets(WORD, 52_300, false);

    @SuppressWarnings("NullAway") // set before the tests
    private static Running app;

    @BeforeAll
    static void tell() {
        app = store(SECRETS);
    }

    @AfterAll
    static void end() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "subscriber"})
    void thePublicIsNotToldOfWhatIsNotPublished(String user) {
        Set<Question> questions = addresses(app).toRead();
        questions.addAll(addresses(app).toCommand());

        Map<Question, String> told = everything(app, user, questions);

        assertThat(told).hasSizeGreaterThan(300);
        assertThat(told.entrySet().stream()
                        .filter(answer -> !secretsIn(answer.getValue()).isEmpty())
                        .map(answer -> answer.getKey() + " tells " + secretsIn(answer.getValue())))
                .isEmpty();
        assertThat(told.values().stream().filter(answer -> answer.startsWith("5")))
                .isEmpty();
    }

    /** So that the silence of the others says something. */
    @Test
    void theAuditorIsToldAll() {
        Map<Question, String> told = everything(app, "auditor", addresses(app).toRead());

        Set<String> found = told.values().stream()
                .flatMap(answer -> secretsIn(answer).stream())
                .collect(Collectors.toSet());
        assertThat(found).containsAll(SECRETS.shown());
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

    private static Running store(Secrets secrets) {
        return OneDay.store(
                Instant.parse("2024-05-15T10:00:00Z"),
                started -> UnpublishedRound.tell(started, secrets),
                "--budgetspor.example=false");
    }

    private static Map<Question, String> everything(Running asked, String user, Set<Question> questions) {
        return user.equals("anonymous")
                ? Crawl.everything(Visitor.anonymous(asked.api()), asked.api(), questions)
                : Crawl.everything(Visitor.loggedIn(asked.api(), user), asked.as(user), questions);
    }

    private static Addresses addresses(Running asked) {
        return new Addresses(asked, UnpublishedRound.known(WORD.substring(1)));
    }

    private static Set<String> secretsIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SECRETS.all().stream()
                .filter(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
