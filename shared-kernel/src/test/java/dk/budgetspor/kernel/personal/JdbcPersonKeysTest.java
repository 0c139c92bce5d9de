package dk.budgetspor.kernel.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.eventstore.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPersonKeysTest {
    private static final TestDatabase DATABASE = TestDatabase.withEvents();
    private static final JdbcClient WRITER = DATABASE.as(DATABASE.settings().writer());
    private static final JdbcClient READER = DATABASE.as(DATABASE.settings().reader());
    private static final PersonalName NAME = new PersonalName("Åse Ærø Ødegård");

    private final PersonalNames written = PersonalNames.in(WRITER);
    private final PersonalNames read = PersonalNames.in(READER);

    @Test
    void the_reader_opens_what_the_writer_sealed_until_it_is_erased() {
        SealedName sealed = written.seal(NAME);
        SealedName other = written.seal(new PersonalName("Bo"));

        assertThat(read.open(sealed)).contains(NAME);
        assertThat(read.open(List.of(sealed, other))).hasSize(2);

        written.erase(sealed.keyId());

        assertThat(read.open(sealed)).isEmpty();
        assertThat(read.open(other)).isPresent();
    }

    @Test
    void there_may_be_none_to_open() {
        assertThat(read.open(List.of())).isEmpty();
    }

    @Test
    void the_reader_makes_no_keys_and_destroys_none() {
        SealedName sealed = written.seal(NAME);

        assertThatThrownBy(() -> read.seal(NAME)).isInstanceOf(BadSqlGrammarException.class);
        assertThatThrownBy(() -> read.erase(sealed.keyId())).isInstanceOf(BadSqlGrammarException.class);
        assertThat(read.open(sealed)).contains(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event_store.person_key SET secret = ''::bytea", "TRUNCATE event_store.person_key"})
    void a_key_is_never_changed(String statement) {
        assertThatThrownBy(() -> WRITER.sql(statement).update()).isInstanceOf(BadSqlGrammarException.class);
    }

    @Test
    void a_key_has_256_bits() {
        assertThatThrownBy(() -> new JdbcPersonKeys(WRITER).keep(UUID.randomUUID(), new byte[16]))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
