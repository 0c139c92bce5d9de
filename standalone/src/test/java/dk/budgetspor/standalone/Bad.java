package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Something that is asked wrongly, and how it is refused.
 *
 * @param what is wrong
 * @param ask the wrong request
 * @param status of the answer
 * @param code of the problem
 * @param errors for validation: pointers and codes, as in {@code "/title required"}
 */
record Bad(String what, Function<Scene, Answer> ask, int status, String code, List<String> errors) {
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|\\bjava|\\.java|\\bat [a-z]+\\.|\\bselect\\b|\\binsert\\b|\\bsql|postgres|axon|jackson|spring"
                    + "|tomcat|dk\\.budgetspor|tools\\.|org\\.");

    static Bad of(int status, String code, String what, Function<Scene, Answer> ask) {
        return new Bad(what, ask, status, code, List.of());
    }

    static Bad invalid(String what, Function<Scene, Answer> ask, String... errors) {
        return new Bad(what, ask, 400, "validation-failed", List.of(errors));
    }

    /** The same, where the field is in order by itself and it is how things stand that refuses it. */
    Bad conflict(String otherCode) {
        return new Bad(what, ask, 409, otherCode, errors);
    }

    /** Nothing is stored, and the answer says what is wrong in the language asked for. */
    void isRefused(Scene scene) {
        List<Long> stored = stored(scene);

        Answer danish = ask.apply(scene);
        Answer english = ask.apply(scene.in("en"));

        check(danish, "messages/problems.properties");
        check(english, "messages/problems_en.properties");
        assertThat(stored(scene)).as("what is stored").isEqualTo(stored);
    }

    private void check(Answer answer, String texts) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("type")).isEqualTo("urn:budgetspor:problem:" + code);
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("detail")).matches(sentence(texts, code));
        assertThat(errorsOf(answer)).containsExactlyInAnyOrderElementsOf(errors);
        answer.json()
                .path("errors")
                .forEach(error -> assertThat(error.path("detail").asString())
                        .matches(sentence(texts, error.path("code").asString())));
        assertThat(answer.text()).doesNotContainPattern(INSIDE);
    }

    private static List<String> errorsOf(Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("code").asString())
                .toList();
    }

    /** The sentence of the code, whatever the facts in it. */
    private static Pattern sentence(String texts, String code) {
        Properties sentences = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Bad.class.getClassLoader().getResourceAsStream(texts)),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String sentence = Objects.requireNonNull(sentences.getProperty("problem." + code), code);
        return Pattern.compile(Arrays.stream(sentence.replace("''", "'").split("\\{\\d}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+")));
    }

    private static List<Long> stored(Scene scene) {
        long keys = scene.app()
                .writer()
                .sql("SELECT count(*) FROM command_model.idempotency")
                .query(Long.class)
                .single();
        return List.of(scene.app().lastPosition(), keys);
    }

    @Override
    public String toString() {
        return what;
    }
}
