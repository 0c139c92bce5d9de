package dk.budgetspor.architecture.broken.command.planning;

import dk.budgetspor.architecture.broken.command.organisation.BodyRoom;

/** Breaks: a concept imports another, and a name repeats what it is. */
public record RenameCommand(BodyRoom room) {}
