package dk.budgetspor.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.messaging.NaturalKey;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the edge lets through, the domain must not fail on: that would be a fault and not an answer. */
class ShortCodeTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"KB", "øk", "LMU-3", "2023", "A\u030a", "straße", "中", "Ⅷ", "ﬁ"})
    void a_code_passes_and_can_be_normalised(String typed) {
        assertThat(violations(typed)).isZero();
        assertThat(NaturalKey.normalise(typed)).isNotEmpty();
    }

    /** The last five have the shape of a code, but no upper case or one that is too long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "K B",
                "K:B",
                "-KB",
                "KB\n",
                "K\u202eB",
                "ßßßßßßßßßßß",
                "ŉ",
                "ʰ",
                "A\u0301\u0302",
                "x\u0301"
            })
    void what_cannot_be_normalised_is_refused_once(String typed) {
        assertThat(violations(typed)).isEqualTo(1);
    }

    @Test
    void nothing_at_all_is_for_others_to_refuse() {
        assertThat(violations(null)).isZero();
    }

    private static int violations(@Nullable String code) {
        return VALIDATOR.validate(new Request(code)).size();
    }

    record Request(@Nullable @ShortCode String code) {}
}
