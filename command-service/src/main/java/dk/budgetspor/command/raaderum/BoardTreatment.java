package dk.budgetspor.command.raaderum;

import java.time.LocalDate;

/** How the Executive Board treated a proposal on a day; the note may be empty. */
record BoardTreatment(BoardVerdict verdict, LocalDate treatedOn, String note) {}
