package dk.budgetspor.command.platform.proposals;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Savings proposals that a command names exist, and each is another. */
public final class NamedProposalsExist {
    private NamedProposalsExist() {}

    /**
     * Checks a list of proposals.
     *
     * @param pointer where in the request each is named, by its place from 0
     * @throws Refusal {@code duplicate} or {@code unknown-proposal}
     */
    public static void check(IntFunction<String> pointer, List<ProposalId> ids, ProposalRegister proposals) {
        Set<ProposalId> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            ProposalId id = ids.get(i);
            if (!seen.add(id)) {
                throw Refusal.of(pointer.apply(i), ErrorCode.DUPLICATE, id);
            }
            if (proposals.find(id).isEmpty()) {
                throw Refusal.of(pointer.apply(i), ErrorCode.UNKNOWN_PROPOSAL, id);
            }
        }
    }
}
