package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.IdeaId;

/** Have an idea go on as another of its round. */
record MergeSavingsIdea(IdeaId ideaId, IdeaId intoIdeaId) implements IdeaCommand {}
