package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.IdeaId;

/** Have an idea not be pursued. */
record SetSavingsIdeaAside(IdeaId ideaId, String reason) implements IdeaCommand {}
