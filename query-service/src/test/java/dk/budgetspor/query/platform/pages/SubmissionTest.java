package dk.budgetspor.query.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    void aTextThatStoodOnThePageIsTakenAwayByEmptyingIt() {
        Form form = Form.empty("omformuler", null).with("process", "  ").with("title", " A ");

        assertThat(Submission.of(form)
                        .wholeTexts("title", "process", "followUp")
                        .content())
                .isEqualTo(Map.of("title", "A", "process", "", "followUp", ""));
    }

    @Test
    void aListHasATextInEachLineAndAnyOfThemBlamesItsField() {
        Form form = Form.empty("fokus", null).with("strengths", " Den blå \r\n\r\nDen grønne\n");
        Submission submission = Submission.of(form).lines("strengths", "policies");

        assertThat(submission.content())
                .isEqualTo(Map.of("strengths", List.of("Den blå", "Den grønne"), "policies", List.of()));
        assertThat(submission.field("/strengths/1")).isEqualTo("strengths");
        assertThat(submission.field("/policies")).isEqualTo("policies");
    }

    @Test
    void boxesThatAreTickedAreNumbers() {
        Form form = Form.empty("fokus", null).with("goals", "11\n17\nalle");
        Submission submission = Submission.of(form).numbers("goals");

        assertThat(submission.content()).isEqualTo(Map.of("goals", List.of(11L, 17L, "alle")));
        assertThat(submission.field("/goals/2")).isEqualTo("goals");
    }

    @ParameterizedTest
    @CsvSource({"'-2,5', -2.5", "\u22120.25, -0.25", "' 3 ', 3"})
    void aNumberMayHaveDecimals(String typed, BigDecimal sent) {
        assertThat(decimal(typed)).isEqualTo(sent);
    }

    @Test
    void whatIsNoNumberIsSentAsItIs() {
        assertThat(decimal("1.234,5")).isEqualTo("1.234,5");
        assertThat(decimal("to")).isEqualTo("to");
        assertThat(decimal(" ")).isNull();
    }

    @Test
    void aSingleAmountIsReadAsThoseOfYears() {
        Form form =
                Form.empty("opret", null).with("investmentThousandDkk", "1.250").with("other", "");

        assertThat(Submission.of(form)
                        .amount("investmentThousandDkk")
                        .amount("other")
                        .content())
                .containsEntry("investmentThousandDkk", 1250L)
                .containsEntry("other", null);
    }

    private static @Nullable Object decimal(String typed) {
        return Submission.of(Form.empty("opret", null).with("fte", typed))
                .decimal("fte")
                .content()
                .get("fte");
    }

    private static Object amounts(String typed) {
        Form form = Form.empty("opret", null).with("amount-2022", typed);
        return Objects.requireNonNull(
                Submission.of(form).amounts(2022, 2022).content().get("amounts"));
    }
}
