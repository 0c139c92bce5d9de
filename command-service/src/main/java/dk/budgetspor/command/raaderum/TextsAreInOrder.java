package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.amounts.AmountsLieInTheYearsOfTheBudget;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.command.platform.bodies.NamedBodiesAreCommittees;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.List;
import java.util.UUID;

/** What a proposal says keeps every rule, whether it is handed in or written anew. */
final class TextsAreInOrder {
    private TextsAreInOrder() {}

    /**
     * Checks a text.
     *
     * @param ideasBefore the ideas it came from before; empty if it is handed in
     * @return the text, its amounts in the order of their years
     */
    static ProposalText check(
            ProposalText text, List<UUID> ideasBefore, RoundId roundId, int budgetYear, TextRegisters registers) {
        NamedAreasExist.check("/areaCode", new AreaCode(text.areaCode()), registers.areas());
        NamedBodiesAreCommittees.check(
                "/bodyCode", new BodyCode(text.bodyCode()), registers.bodies(), registers.kinds());
        List<YearAmount> amounts = AmountsLieInTheYearsOfTheBudget.check("/amounts", text.amounts(), budgetYear);
        WorkPackagesAreOfTheSameArea.check(text, roundId, registers.workPackages());
        NamedIdeasArePursued.check(text.ideaIds(), ideasBefore, roundId, registers.ideas());
        return text.withAmounts(amounts);
    }
}
