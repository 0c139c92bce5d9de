package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import org.jspecify.annotations.Nullable;

/** Give an idea to a management area, and perhaps to one of its work packages; one set aside is pursued again. */
record SortSavingsIdea(
        IdeaId ideaId, AreaCode areaCode, @Nullable WorkPackageId workPackageId) implements IdeaCommand {}
