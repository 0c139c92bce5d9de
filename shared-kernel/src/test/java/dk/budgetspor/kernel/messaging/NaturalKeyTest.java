package dk.budgetspor.kernel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalKeyTest {
    @ParameterizedTest
    @CsvSource({
        "KB, KB",
        "øk, ØK",
        "øK, ØK",
        "æøå, ÆØÅ",
        "2023, 2023",
        "lmu-3, LMU-3",
        "-, ",
    })
    void a_code_is_kept_in_upper_case(String typed, String kept) {
        if (kept == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> NaturalKey.normalise(typed));
        } else {
            assertThat(NaturalKey.normalise(typed)).isEqualTo(kept);
        }
    }

    @Test
    void two_ways_to_type_a_letter_are_one() {
        String composed = "\u00c5B";
        String decomposed = "A\u030aB";

        assertThat(new BodyCode(decomposed)).isEqualTo(new BodyCode(composed)).hasToString(composed);
        assertThat(new BodyCode("a\u030ab")).isEqualTo(new BodyCode(composed));
    }

    @Test
    void what_upper_case_makes_longer_still_counts_as_typed_in_full() {
        assertThat(NaturalKey.normalise("straße")).isEqualTo("STRASSE");
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalKey.normalise("ß".repeat(11)));
    }

    @Test
    void twenty_characters_are_the_most() {
        assertThat(NaturalKey.normalise("A".repeat(20))).hasSize(20);
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalKey.normalise("A".repeat(21)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " KB",
                "KB ",
                "K B",
                "K:B",
                "K/B",
                "K.B",
                "K_B",
                "-KB",
                "K\u0000B",
                "K\nB",
                "KB\n",
                "K\u200bB",
                "K\u202eB",
                "\u030aA",
                "\ud800",
                "😀"
            })
    void other_characters_are_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> NaturalKey.normalise(typed));
    }

    @Test
    void the_stream_of_a_natural_key_is_called_by_its_type_too() {
        assertThat(new BodyCode("øk").aggregateId()).isEqualTo("body:ØK");
        assertThat(new AreaCode("øk").aggregateId()).isEqualTo("area:ØK");
        assertThat(new AreaCode("kuf")).hasToString("KUF");
    }
}
