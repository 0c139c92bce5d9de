package dk.budgetspor.standalone;

import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Cases and seats as commands would leave them in the store. */
record ToldCase(Running app) {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);

    /** The case of document A; the place of its last event in the store. */
    long implementationPlan(String number, String body, String referred) {
        Told told = new Told(app);
        told.tell(new CaseOpened(number, "00.30.10-S00", "Udmøntningsplan 2022-2025", Openness.OPEN, List.of(body)));
        told.tell(new CaseStatementWritten(
                number,
                1,
                "Der er udarbejdet udmøntningsplan.\n\nPlanen er dynamisk.",
                "Plan- og udviklingsstrategien.",
                ""));
        told.tell(new CaseStatementWritten(
                number,
                2,
                "Der er udarbejdet udmøntningsplan for budget 2022-2025.\n\nPlanen er dynamisk.",
                "Plan- og udviklingsstrategien.",
                "Ingen"));
        told.tell(new CaseRecommended(
                number, 1, "Kommunaldirektøren", null, "at den samlede udmøntningsplan drøftes og godkendes."));
        told.tell(new CaseReferred(number, referred, "Dialog med medarbejderne"));
        told.tell(new CaseRecommended(
                number, 2, "Formanden", referred, "at hovedudvalget har en dialog om udmøntningsplanen."));
        told.tell(new CaseDocumentFiled(
                number, 1, "Udmøntningsplan budget 2022-2025", "160397/21", "3193047", true, Openness.OPEN, false));
        told.tell(
                new CaseDocumentFiled(number, 2, "Hemmeligt tilbud", "770077/21", null, false, Openness.CLOSED, false));
        told.tell(new CaseDocumentFiled(number, 3, "Høringssvar", null, null, false, Openness.OPEN, true));
        told.tell(new CaseDocumentFiled(number, 4, "Kladde", "1/21", null, false, Openness.OPEN, false));
        return told.tell(new CaseDocumentWithdrawn(number, 4, "Fejl"));
    }

    /** A case that is closed to others than a body; the place of its last event in the store. */
    long closed(String number, String title, String body) {
        Told told = new Told(app);
        told.tell(new CaseOpened(number, null, title, Openness.CLOSED, List.of(body)));
        return told.tell(new CaseStatementWritten(number, 1, title + " til naboen.", "", ""));
    }

    /** Everything that can happen to a case, and to the seats of its body. */
    long wholeLife(String number, String body) {
        implementationPlan(number, body, body + "-2");
        Told told = new Told(app);
        told.tell(new CaseDocumentArrived(number, 3, "160398/21", null));
        told.tell(new CaseOpennessSwitched(number, Openness.OPEN, Openness.CLOSED, "Forhandling"));
        told.tell(new CaseOpennessSwitched(number, Openness.CLOSED, Openness.OPEN, "Afsluttet"));
        told.tell(new CaseClosed(number, "Afgjort"));
        told.tell(new CaseReopened(number, "Nyt"));
        UUID seat = seat(body, "Kommunaldirektør", "Ane Holm");
        told.tell(new SeatVacated(body, seat, "Ane Holm", DAY.plusDays(1), "Fratrådt"));
        UUID abolished = seat(body, "", "Bo Berg");
        return told.tell(new SeatAbolished(body, abolished, "Bo Berg", "Færre pladser"));
    }

    /** A seat that somebody takes. */
    UUID seat(String body, String title, String member) {
        UUID seat = UUID.randomUUID();
        Told told = new Told(app);
        told.tell(new SeatAdded(body, seat, title));
        told.tell(new SeatTaken(body, seat, member, "A", "bruger-7", true, DAY));
        return seat;
    }
}
