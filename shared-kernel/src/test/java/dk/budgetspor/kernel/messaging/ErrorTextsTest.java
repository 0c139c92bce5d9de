package dk.budgetspor.kernel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextsTest {
    private static final String DANISH = "/messages/problems.properties";
    private static final String ENGLISH = "/messages/problems_en.properties";

    @ParameterizedTest
    @ValueSource(strings = {DANISH, ENGLISH})
    void every_code_has_a_text_and_every_text_a_code(String bundle) throws IOException {
        Set<String> codes = Arrays.stream(ErrorCode.values())
                .map(code -> "problem." + code.code())
                .collect(Collectors.toSet());

        Set<String> texts = keys(bundle).stream()
                .filter(key -> !key.startsWith("problem.title."))
                .collect(Collectors.toSet());

        assertThat(texts).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {DANISH, ENGLISH})
    void every_title_has_a_code(String bundle) throws IOException {
        Set<String> codes = Arrays.stream(ErrorCode.values())
                .map(code -> "problem.title." + code.code())
                .collect(Collectors.toSet());

        assertThat(codes)
                .containsAll(keys(bundle).stream()
                        .filter(key -> key.startsWith("problem.title."))
                        .toList());
    }

    @Test
    void both_languages_name_the_same_facts() throws IOException {
        Properties danish = load(DANISH);
        Properties english = load(ENGLISH);

        assertThat(danish.stringPropertyNames())
                .isEqualTo(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(facts(danish.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key))));
    }

    /** An apostrophe begins a quotation in a message format, and swallows the facts after it. */
    @ParameterizedTest
    @ValueSource(strings = {DANISH, ENGLISH})
    void every_text_can_be_formatted_and_names_its_facts(String bundle) throws IOException {
        Properties texts = load(bundle);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            String told = new MessageFormat(text).format(new Object[] {"<0>", "<1>", "<2>"});
            assertThat(told).as(key).isNotBlank().doesNotContain("{");
            facts(text).forEach(fact -> assertThat(told).contains("<" + fact + ">"));
        });
    }

    @Test
    void codes_are_lower_case_with_hyphens() {
        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(code.code()).matches("[a-z]+(-[a-z]+)*"));
    }

    private static Set<String> facts(String text) {
        return Pattern.compile("\\{(\\d)}")
                .matcher(text)
                .results()
                .map(fact -> fact.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String bundle) throws IOException {
        return load(bundle).stringPropertyNames();
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(ErrorTextsTest.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
