package dk.budgetspor.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNamesTest {
    private static final PersonalName AASE = new PersonalName("Åse Ærø Ødegård");

    private final PersonKeysInMemory keys = new PersonKeysInMemory();
    private final PersonalNames names = new PersonalNames(keys);

    @ParameterizedTest
    @ValueSource(strings = {"Åse Ærø Ødegård", "Å", "", "👩‍🌾 Bonde"})
    void what_was_sealed_opens_as_it_was(String name) {
        assertThat(names.open(names.seal(new PersonalName(name)))).contains(new PersonalName(name));
    }

    @Test
    void the_sealed_text_holds_nothing_of_the_name() {
        SealedName sealed = names.seal(AASE);

        assertThat(new String(Base64.getDecoder().decode(sealed.text()), StandardCharsets.UTF_8))
                .doesNotContain("Åse", "Ærø", "Ødegård");
    }

    @Test
    void one_name_is_sealed_as_two_texts_under_two_keys() {
        SealedName one = names.seal(AASE);
        SealedName other = names.seal(AASE);

        assertThat(one.keyId()).isNotEqualTo(other.keyId());
        assertThat(one.text()).isNotEqualTo(other.text());
        assertThat(keys.count()).isEqualTo(2);
    }

    @Test
    void an_erased_name_does_not_open_and_others_do() {
        SealedName erased = names.seal(AASE);
        SealedName kept = names.seal(new PersonalName("Bo"));

        names.erase(erased.keyId());

        assertThat(names.open(erased)).isEmpty();
        assertThat(names.open(List.of(erased, kept))).containsExactly(Map.entry(kept.keyId(), new PersonalName("Bo")));
    }

    @Test
    void erasing_twice_does_no_harm() {
        names.erase(UUID.randomUUID());

        assertThat(keys.count()).isZero();
    }

    /** Even where the secret is the same: the identifier is part of what is sealed. */
    @Test
    void a_name_does_not_open_under_the_identifier_of_another_key() {
        SealedName sealed = names.seal(AASE);
        UUID another = UUID.randomUUID();
        keys.keep(
                another,
                Objects.requireNonNull(keys.find(List.of(sealed.keyId())).get(sealed.keyId())));

        assertThatIllegalStateException().isThrownBy(() -> names.open(new SealedName(another, sealed.text())));
    }

    @Test
    void a_name_does_not_open_with_the_secret_of_another() {
        SealedName sealed = names.seal(AASE);
        SealedName other = names.seal(new PersonalName("Bo"));

        assertThatIllegalStateException()
                .isThrownBy(() -> names.open(new SealedName(other.keyId(), sealed.text())))
                .withMessageContaining(other.keyId().toString());
    }

    @Test
    void a_text_that_was_changed_does_not_open() {
        SealedName sealed = names.seal(AASE);
        byte[] changed = Base64.getDecoder().decode(sealed.text());
        changed[changed.length - 1] ^= 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> names.open(
                        new SealedName(sealed.keyId(), Base64.getEncoder().encodeToString(changed))));
    }

    @Test
    void a_name_does_not_tell_itself() {
        assertThat(AASE.toString()).doesNotContain("Åse");
    }
}
