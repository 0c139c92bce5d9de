package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The meeting of the Executive Board on 7 June 2023 (document B). What is closed holds {@link #MARKER}. */
record Board2023(TellsMeetings meeting, UUID economy, UUID points) {
    static final String MARKER = "HEMMELIGT";

    static Board2023 draft(ToldMeetings told) {
        TellsMeetings.seat(told, "DIR", "Kommunaldirektør", null, "");
        TellsMeetings.seat(told, "DIR", "Velfærdsdirektør", "Lene Mehlsen Thomsen", "");
        TellsMeetings.seat(told, "DIR", "Fællesforvaltningsdirektør", "Kim Bruun Nielsen", "");
        TellsMeetings at = TellsMeetings.at(told, "DIR", LocalDate.of(2023, 6, 7));
        UUID minutes = at.point("Beslutningsprotokoller og dagsordener");
        at.describe(
                        minutes,
                        "Rul maj: ØK d. 16/5 2023, KB d. 23/5 2023",
                        "De økonomiske konsekvenser beskrives i dagsordenspunkterne til møderne i de stående udvalg m.v.")
                .recommend(
                        minutes,
                        "",
                        "Det indstilles, at de nævnte beslutningsprotokoller og de nævnte dagsordener gennemgås.");
        UUID economy = at.point("Økonomi");
        at.describe(
                        economy,
                        "For at følge den økonomiske udvikling og gennemførelsen af budgettet indeholder direktions møder et fast punkt om kommunens økonomi.",
                        "Direktionen følger den økonomiske udvikling.")
                .recommend(economy, "", "Det indstilles, at punktet drøftes.")
                .invite(economy, "Økonomichef Bettina Andersen");
        at.sub(economy, null, "Udmøntningsplan 2023-2026");
        at.sub(economy, null, "Budgetopfølgning maj");
        documents(at, economy);
        UUID points = at.point("Punkter til behandling");
        at.describe(points, "Direktionen har følgende øvrige punkter til behandling:", "")
                .recommend(points, "", "Det indstilles, at punkterne behandles.");
        UUID wheel = at.sub(points, LocalTime.of(10, 0), "Direktionens årshjul 2023");
        at.describe(wheel, "Direktionen gennemgår og drøfter status på årshjul 2023.", "");
        at.sub(points, null, "Temamøder KB 2024");
        UUID property = at.sub(points, LocalTime.of(11, 30), "Interesse for ejendom");
        at.invite(property, "Socialchef Marie-Louise Eskerod Ifversen")
                .invite(property, "Vej- og ejendomschef Kim Tommy Jensen")
                .file(points, 1, "Direktionens årshjul 2023", "63640/23", Openness.OPEN)
                .file(points, 2, "Temamøder KB 2024", "63636/23", Openness.OPEN)
                .file(points, 3, MARKER + " tre", "99903/23", Openness.CLOSED);
        at.point("Eventuelt, herunder punkter til næste møde");
        return new Board2023(at, economy, points);
    }

    private static void documents(TellsMeetings at, UUID item) {
        at.file(item, 1, "Udmøntningsplan 2023-2026", "62688/23", Openness.OPEN)
                .file(item, 2, "Strategisk udmøntningsplan 2023-2026", "62711/23", Openness.OPEN)
                .file(item, 3, "Status på udmøntningsplan 2023", "62683/23", Openness.OPEN)
                .file(item, 4, "Udmøntning effektiviseringsbid", "62722/23", Openness.OPEN)
                .file(item, 5, "Skabelon - Budget 2024-2027", "62929/23", Openness.OPEN)
                .file(item, 6, MARKER + " seks", "99906/23", Openness.CLOSED)
                .file(item, 7, MARKER + " syv", "99907/23", Openness.CLOSED)
                .file(item, 8, "Budget 2024-2027 - Mængdereguleringer samlet", "62934/23", Openness.OPEN)
                .file(item, 9, "Budget 2024-2027 - Mængdereguleringer oversigt", "62933/23", Openness.OPEN);
    }

    UUID id() {
        return meeting.meeting();
    }
}
