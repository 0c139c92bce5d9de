package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Case 21/637 through the Finance Committee, the Council and the main MED committee (document A). */
record Plan2021(TellsMeetings finance, TellsMeetings council, TellsMeetings med, List<UUID> decisions) {
    static final String CASE = "21/637";
    static final String TITLE = "Udmøntningsplan 2022-2025";
    static final String REMARK = "Fagudvalgene opfordres til at tage udmøntningsplanen op til behandling på de kommende"
            + " fagudvalgsmøder i 2022.";

    static Plan2021 told(ToldMeetings told) {
        told.tell(new CaseOpened(CASE, null, TITLE, Openness.OPEN, List.of("ØK", "KB")))
                .tell(new CaseStatementWritten(
                        CASE,
                        1,
                        "Der er udarbejdet udmøntningsplan for budget 2022-2025.",
                        "Udmøntningen af budgettet tager strategisk udgangspunkt i plan- og udviklingsstrategi.",
                        "Ingen"))
                .tell(new CaseRecommended(
                        CASE,
                        1,
                        "Kommunaldirektøren",
                        null,
                        "at den samlede udmøntningsplan med den strategiske og faste del drøftes og godkendes."))
                .tell(new CaseRecommended(
                        CASE, 2, "Formanden", "HU", "at hovedudvalget har en dialog om udmøntningsplanen."))
                .tell(document(1, "Udmøntningsplan budget 2022-2025 til ØK 07-12-2021", "160397/21", "3193047"))
                .tell(document(2, "Strategisk udmøntningsplan 2022-2025", "159281/21", "3191751"));
        TellsMeetings finance = TellsMeetings.at(told, "ØK", LocalDate.of(2021, 12, 7));
        UUID first = finance.caseItem(CASE, TITLE);
        finance.publish().open();
        UUID endorsed = finance.decide(
                first,
                CASE,
                Outcome.ENDORSED_WITH_REMARKS,
                "Udmøntningsplanen er tiltrådt med følgende bemærkninger.",
                new Remark(REMARK, new FollowUp(UUID.randomUUID(), "KB", null, LocalDate.of(2022, 6, 30))));
        finance.complete();
        TellsMeetings council = TellsMeetings.at(told, "KB", LocalDate.of(2021, 12, 14));
        UUID second = council.caseItem(CASE, TITLE);
        council.publish().open();
        told.tell(new AttendanceRecorded(
                council.meeting(),
                null,
                List.of(
                        apology(told, "Hans Fisker Jensen", "A"),
                        apology(told, "Pia Bjerregaard", "O"),
                        apology(told, "Steen Therkel Jensen", "Løsgænger"),
                        new Attendance("Jan Petersen", null, Presence.PRESENT, null))));
        UUID approved = council.decide(second, CASE, Outcome.APPROVED, "Godkendt.");
        council.complete();
        TellsMeetings med = TellsMeetings.at(told, "HU", LocalDate.of(2022, 3, 1));
        UUID third = med.caseItem(CASE, TITLE);
        med.publish().open();
        UUID discussed =
                med.decide(third, CASE, Outcome.DISCUSSED, "Hovedudvalget drøftede udmøntningsplan 2022-2025.");
        return new Plan2021(finance, council, med, List.of(endorsed, approved, discussed));
    }

    private static CaseDocumentFiled document(int number, String title, String documentNumber, String filingNumber) {
        return new CaseDocumentFiled(CASE, number, title, documentNumber, filingNumber, true, Openness.OPEN, false);
    }

    private static Attendance apology(ToldMeetings told, String member, String party) {
        UUID seat = TellsMeetings.seat(told, "KB", "", member, party);
        return new Attendance(member, seat, Presence.APOLOGY, null);
    }
}
