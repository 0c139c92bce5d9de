package dk.budgetspor.command.meetings;

/** The body of a command that says all by its address. */
record NothingElseRequest() {}
