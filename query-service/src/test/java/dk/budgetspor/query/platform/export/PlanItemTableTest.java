package dk.budgetspor.query.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.ReportedPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables, read back as a spreadsheet program would. */
class PlanItemTableTest {
    private static final int TITLE = 1;
    private static final int FIRST_AMOUNT = 10;
    private static final int STATUS_DATE = 15;

    private final ReportedPlans told = new ReportedPlans();
    private UUID plan = new UUID(0, 0);

    @BeforeEach
    void plan() {
        plan = told.plan("Udmøntningsplan 2022-2025");
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aLineOfTextHasEveryColumnInDanish() {
        UUID item = told.item(plan, "D-01", "Færre småærinder", -5000);
        told.treat(plan, item, "ØK", LocalDate.of(2022, 4, 5)).treat(plan, item, "KB", null);
        told.progress(plan, item, TrafficLight.YELLOW, "Billigere");

        byte[] file = PlanFiles.write(told, today(), FileFormat.CSV);

        assertThat(PlanFiles.text(file))
                .startsWith("\uFEFFNummer;Titel;Art;Status;Chefområde;")
                .endsWith("\r\n");
        assertThat(PlanFiles.csv(file))
                .containsExactly(
                        List.of(
                                "Nummer",
                                "Titel",
                                "Art",
                                "Status",
                                "Chefområde",
                                "Behandling",
                                "Udvalg og vejledende datoer",
                                "Beskrivelse",
                                "Proces",
                                "Opfølgning",
                                "Beløb 2022 (1.000 kr.)",
                                "Beløb 2023 (1.000 kr.)",
                                "Beløb 2024 (1.000 kr.)",
                                "Beløb 2025 (1.000 kr.)",
                                "Prisniveau",
                                "Seneste status: dato",
                                "Seneste status: lys",
                                "Seneste status: bemærkning",
                                "Seneste status: effekt",
                                "Seneste status: konsekvenser for borgerne",
                                "Strategisk fokus"),
                        List.of(
                                "D-01",
                                "Færre småærinder",
                                "driftsændring",
                                "planlagt",
                                "Kultur og fritid",
                                "videre politisk behandling",
                                "Økonomiudvalget: 05-04-2022; Kommunalbestyrelsen: afventer dato",
                                "Beskrivelse af Færre småærinder",
                                "",
                                "",
                                "-5000",
                                "",
                                "",
                                "",
                                "",
                                "01-05-2022",
                                "gul",
                                "Det er gjort",
                                "Billigere",
                                "Mærkes ikke",
                                "nej"));
    }

    @Test
    void inAWorkbookAmountsAreNumbersAndDatesAreDates() {
        UUID item = told.item(plan, "D-01", "Æblegård", -5000);
        told.progress(plan, item, TrafficLight.RED, "");

        Row row =
                PlanFiles.xlsx(PlanFiles.write(told, today(), FileFormat.XLSX)).get(1);

        assertThat(row.getCellText(TITLE)).isEqualTo("Æblegård");
        assertThat(row.getCell(FIRST_AMOUNT).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(FIRST_AMOUNT)).contains(BigDecimal.valueOf(-5000));
        assertThat(row.getCellAsDate(STATUS_DATE)).contains(LocalDateTime.of(2022, 5, 1, 0, 0));
        assertThat(row.getCell(STATUS_DATE).getDataFormatString()).isEqualTo("dd-mm-yyyy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "=cmd|' /C calc'!A0"})
    void aTextIsNeverAFormula(String text) {
        told.item(plan, "D-01", text, 0);

        String line = PlanFiles.csv(PlanFiles.write(told, today(), FileFormat.CSV))
                .get(1)
                .get(TITLE);
        Cell cell = PlanFiles.xlsx(PlanFiles.write(told, today(), FileFormat.XLSX))
                .get(1)
                .getCell(TITLE);

        assertThat(line).isEqualTo("'" + text);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(text.replace("\r", "\n"));
    }

    @Test
    void separatorsQuotesAndLineBreaksStayInTheirCell() {
        told.item(plan, "D-01", "a;b \"c\"\nd <b> & 'e'", 0);

        assertThat(PlanFiles.csv(PlanFiles.write(told, today(), FileFormat.CSV))
                        .get(1)
                        .get(TITLE))
                .isEqualTo("a;b \"c\"\nd <b> & 'e'");
        assertThat(PlanFiles.xlsx(PlanFiles.write(told, today(), FileFormat.XLSX))
                        .get(1)
                        .getCellText(TITLE))
                .isEqualTo("a;b \"c\"\nd <b> & 'e'");
    }

    @Test
    void whatNoCellHoldsIsCutInAWorkbookAndWholeInText() {
        String text = "ø".repeat(XlsxTable.LONGEST_TEXT - 5) + "\uD83D\uDE00".repeat(10) + "\uFFFE";
        told.item(plan, "D-01", text, 0);

        assertThat(PlanFiles.csv(PlanFiles.write(told, today(), FileFormat.CSV))
                        .get(1)
                        .get(TITLE))
                .isEqualTo(text);
        assertThat(PlanFiles.xlsx(PlanFiles.write(told, today(), FileFormat.XLSX))
                        .get(1)
                        .getCellText(TITLE))
                .hasSizeLessThanOrEqualTo(XlsxTable.LONGEST_TEXT)
                .endsWith("ø […]");
    }

    @Test
    void aLongPlanIsWholeAndInDanishOrder() {
        IntStream.rangeClosed(1, 250).forEach(number -> told.item(plan, "N%03d".formatted(number), "Punkt", 1));
        told.item(plan, "Å1", "Sidst", 1);
        told.item(plan, "Z1", "Før", 1);

        List<String> numbers = PlanFiles.csv(PlanFiles.write(told, today(), FileFormat.CSV)).stream()
                .skip(1)
                .map(line -> line.get(0))
                .toList();

        assertThat(numbers).hasSize(252).startsWith("N001", "N002").endsWith("N250", "Z1", "Å1");
        assertThat(PlanFiles.xlsx(PlanFiles.write(told, today(), FileFormat.XLSX)))
                .hasSize(253);
    }

    private PlanAt today() {
        return told.plansAt().today(plan).orElseThrow();
    }
}
