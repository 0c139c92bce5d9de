package dk.budgetspor.command.raaderum;

import java.time.LocalDate;

/** That a body of co-determination discussed a proposal on a day; the statement may be empty. */
record MedConsultation(String bodyCode, LocalDate consultedOn, String statement) {}
