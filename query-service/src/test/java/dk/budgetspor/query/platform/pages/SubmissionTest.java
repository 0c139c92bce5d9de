package dk.budgetspor.query.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {
    @ParameterizedTest
    @CsvSource({"-5.000, -5000", "\u22125.000, -5000", "5\u00a0000, 5000", "1.250.000, 1250000", "' 12 ', 12", "0, 0"})
    void anAmountIsReadFromItsDanishForm(String typed, long thousandDkk) {
        assertThat(amounts(typed)).isEqualTo(List.of(Map.of("year", 2022, "thousandDkk", thousandDkk)));
    }

    @ParameterizedTest
    @CsvSource({"'5,5', '5,5'", "1.5, 1.5", "5 mio., 5mio.", "1.000.00, 1.000.00"})
    void whatIsNoAmountIsSentAsItIsForTheCommandServiceToRefuse(String typed, String sent) {
        assertThat(amounts(typed)).isEqualTo(List.of(Map.of("year", 2022, "thousandDkk", sent)));
    }

    @Test
    void aYearWithoutAnAmountIsLeftOutAndTheOthersKeepTheirFields() {
        Form form = Form.empty("opret", null).with("amount-2023", "1").with("amount-2022", " ");
        Submission submission = Submission.of(form).amounts(2022, 2023);

        assertThat(submission.content().get("amounts")).isEqualTo(List.of(Map.of("year", 2023, "thousandDkk", 1L)));
        assertThat(submission.field("/amounts/0/thousandDkk")).isEqualTo("amount-2023");
        assertThat(submission.field("/title")).isEqualTo("title");
    }

    @Test
    void textsLoseWhatSurroundsThemAndKeepTheirLines() {
        Form form = Form.empty("opret", null).with("title", "  A\r\nB ").with("note", "  ");

        assertThat(Submission.of(form).texts("title", "note").content())
                .containsEntry("title", "A\nB")
                .containsEntry("note", null);
    }

    @Test
    void severalChoicesAreSentAsAListAndShareAField() {
        Form form = Form.empty("indsend", null).with("toBodies", "ØK\nKB");
        Submission submission = Submission.of(form).choices("toBodies").choices("nothing");

        assertThat(submission.content())
                .containsEntry("toBodies", List.of("ØK", "KB"))
                .containsEntry("nothing", List.of());
        assertThat(submission.field("/toBodies/1")).isEqualTo("toBodies");
    }

    private static Object amounts(String typed) {
        Form form = Form.empty("opret", null).with("amount-2022", typed);
        return Objects.requireNonNull(
                Submission.of(form).amounts(2022, 2022).content().get("amounts"));
    }
}
