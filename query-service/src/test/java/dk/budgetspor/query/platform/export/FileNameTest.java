package dk.budgetspor.query.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @Test
    void aNameIsToldInPlainLettersAndAsItIs() {
        assertThat(FileName.of("Økonomi på é", FileFormat.PDF).disposition())
                .isEqualTo("attachment; filename=\"Oekonomi-paa-e.pdf\";"
                        + " filename*=UTF-8''%C3%98konomi%20p%C3%A5%20%C3%A9.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "'a/b\\c:d', 'a b c d.csv'",
        "'../../etc', 'etc.csv'",
        "'x\r\nSet-Cookie: y', 'x Set-Cookie y.csv'",
        "'\"', 'budgetspor.csv'",
        "'\uD83D\uDE00', 'budgetspor.csv'"
    })
    void whatAFileCannotBeCalledIsLeftOut(String title, String name) {
        assertThat(FileName.of(title, FileFormat.CSV).text()).isEqualTo(name);
    }

    @Test
    void aLongTitleIsCut() {
        assertThat(FileName.of("æ".repeat(1000), FileFormat.CSV).text()).hasSize(124);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XLSX", "docx", "pdf", "../csv"})
    void anotherFormatIsRefused(String format) {
        assertThatThrownBy(() -> FileFormat.of(format, FileFormat.XLSX, FileFormat.CSV))
                .isInstanceOf(Refusal.class);
    }
}
