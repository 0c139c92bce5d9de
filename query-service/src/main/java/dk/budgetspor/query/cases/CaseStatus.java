package dk.budgetspor.query.cases;

/** Whether work on a case goes on; whether everybody may see it is another matter, its openness. */
enum CaseStatus {
    OPEN,
    CLOSED
}
