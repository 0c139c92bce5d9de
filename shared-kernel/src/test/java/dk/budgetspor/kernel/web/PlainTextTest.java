package dk.budgetspor.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"", "Ungdomshus", "Æblegrød à 7 kr. – 100 %", "smiley 😀", "blødt\u00adord", "👩\u200d👧"})
    void what_people_write_is_plain(String text) {
        assertThat(isPlain(text)).isTrue();
        assertThat(isPlainLines(text)).isTrue();
    }

    @Test
    void nothing_at_all_is_for_others_to_refuse() {
        assertThat(isPlain(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to\nlinjer", "to\r\nlinjer", "en\ttabulator"})
    void line_breaks_and_tabs_are_plain_where_lines_are_allowed(String text) {
        assertThat(isPlain(text)).isFalse();
        assertThat(isPlainLines(text)).isTrue();
    }

    /** Controls, half characters, separators browsers break at, and marks that turn or hide text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nul\u0000",
                "esc\u001b[31m",
                "del\u007f",
                "c1\u0085",
                "halv\ud83d",
                "\ude00halv",
                "ls\u2028",
                "ps\u2029",
                "rlo\u202e",
                "lri\u2066",
                "bom\ufeff",
                "zwsp\u200b",
                "tag\udb40\udc41"
            })
    void what_people_cannot_see_is_not_plain(String text) {
        assertThat(isPlain(text)).isFalse();
        assertThat(isPlainLines(text)).isFalse();
    }

    private static boolean isPlain(@Nullable String text) {
        return VALIDATOR.validate(new Line(text)).isEmpty();
    }

    private static boolean isPlainLines(@Nullable String text) {
        return VALIDATOR.validate(new Lines(text)).isEmpty();
    }

    record Line(@Nullable @PlainText String text) {}

    record Lines(@Nullable @PlainText(lines = true) String text) {}
}
