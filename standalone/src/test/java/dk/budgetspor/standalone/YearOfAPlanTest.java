package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A planner lives through a year of a plan in the browser, from login to export, with the keyboard alone. */
@ExtendWith({RunningPages.class, Chromium.Shared.class})
class YearOfAPlanTest {
    private final Api api;
    private final Given given;

    YearOfAPlanTest(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    @Test
    void aPlanIsOpenedCarriedOutReportedOnAndExported(Chromium chromium) {
        String body = given.body();
        given.area();
        try (Keyboard planner = chromium.keyboard(1280, api.address())) {
            planner.logIn("planner");

            planner.press("#form-aabn", "#aabn-title:visible");
            planner.type("#aabn-title", "Et år med planen");
            planner.type("#aabn-budgetYear", "2024");
            planner.type("#aabn-budgetAgreement", "Budgetaftale 2024-2027");
            planner.press("form:has(#aabn-title) button", saved("Planen er åbnet."));
            String plan = planner.at();
            planner.check();

            planner.press("#form-opret-punkt", "#opret-punkt-number:visible");
            planner.type("#opret-punkt-number", "D-01");
            planner.choose("#opret-punkt-areaCode", "Området");
            planner.type("#opret-punkt-title", "Ungdomshus");
            planner.choose("#opret-punkt-kind", "drift");
            planner.choose("#opret-punkt-treatment", "videre");
            planner.type("#opret-punkt-amount-2024", "-500");
            planner.press("form:has(#opret-punkt-number) button", saved("Punktet er oprettet."));
            planner.press("#form-vedtag", "#vedtag-adoptedOn:visible");
            planner.date("#vedtag-adoptedOn", LocalDate.of(2023, Month.OCTOBER, 10));
            planner.press("form:has(#vedtag-adoptedOn) button", saved("Det er gemt, at planen er vedtaget."));
            planner.press("th a[href^='/punkter/']", "#historik");
            planner.checkUnfolded();

            planner.press("#form-planlaeg-behandling", "#planlaeg-behandling-bodyCode:visible");
            planner.choose("#planlaeg-behandling-bodyCode", "Udvalget " + body);
            planner.date("#planlaeg-behandling-indicativeDate", LocalDate.of(2024, Month.MARCH, 1));
            planner.press("form:has(#planlaeg-behandling-bodyCode) button", saved("Behandlingen er planlagt."));
            planner.press("#form-flyt-behandling", "#flyt-behandling-reason:visible");
            planner.choose("#flyt-behandling-bodyCode", "Udvalget " + body);
            planner.date("#flyt-behandling-indicativeDate", LocalDate.of(2024, Month.APRIL, 5));
            planner.type("#flyt-behandling-reason", "Afventer et oplæg");
            planner.press("form:has(#flyt-behandling-reason) button", saved("Behandlingen er flyttet."));
            planner.press("#form-statusmelding", "#statusmelding-note:visible");
            planner.date("#statusmelding-statusDate", LocalDate.of(2024, Month.MAY, 1));
            planner.choose("#statusmelding-light", "gul");
            planner.type("#statusmelding-note", "I udbud");
            planner.press("form:has(#statusmelding-note) button", saved("Statusmeldingen er gemt."));
            planner.press("#form-afslut", "#afslut-completedOn:visible");
            planner.date("#afslut-completedOn", LocalDate.of(2024, Month.SEPTEMBER, 1));
            planner.press("form:has(#afslut-completedOn) button", saved("Punktet er afsluttet."));
            assertThat(planner.text("main")).contains("afsluttet", "35 dage", "I udbud", "Afventer et oplæg");
            planner.checkUnfolded();

            planner.press("a[href='" + plan + "']", "#punkter");
            planner.press("a[href='" + plan + "/statusrapporter']", "#form-indsend-statusrapport");
            planner.press("#form-indsend-statusrapport", "#indsend-statusrapport-title:visible");
            planner.type("#indsend-statusrapport-title", "Efterår 2024");
            planner.tick("#indsend-statusrapport-toBodies-" + body);
            planner.date("#indsend-statusrapport-statusDate", LocalDate.of(2024, Month.OCTOBER, 1));
            planner.press("form:has(#indsend-statusrapport-title) button", saved("Statusrapporten er indsendt."));
            planner.checkUnfolded();
            planner.press("th a[href*='/statusrapporter/']", "h1:has-text('Efterår 2024')");
            assertThat(planner.text("main")).contains("Ungdomshus", "I udbud");
            planner.check();

            planner.press("a[href='" + plan + "']", "#punkter");
            assertThat(new String(planner.download("a[href$='format=csv']"), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF")
                    .contains("Ungdomshus;");
            String stood =
                    "/overblik/punkter?status=COMPLETED&day=2024-10-01&planId=" + plan.substring("/planer/".length());
            for (String page : new String[] {"/overblik", stood, "/undtagelser", "/udvalg", plan + "/strategisk"}) {
                planner.go(page);
                planner.checkUnfolded();
            }
            assertThat(planner.complaints()).isEmpty();
        }
    }

    /** Not any message: the one before may still stand there. */
    private static String saved(String message) {
        return "[role=status]:has-text('" + message + "')";
    }
}
