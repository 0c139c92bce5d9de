package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares two versions of a proposal, as they are told in histories. */
final class ProposalVersions {
    private ProposalVersions() {}

    /** Every field that differs. */
    static List<Change> differences(ProposalRow seen, ProposalRow now) {
        List<Change> changes = new ArrayList<>();
        if (seen.step() != now.step()) {
            changes.add(new Change("step", seen.step(), now.step()));
        }
        if (!Objects.equals(seen.prioritisation(), now.prioritisation())) {
            changes.add(new Change("priority", told(seen), told(now)));
        }
        changes.addAll(TextDifferences.between(seen.text(), now.text()));
        return changes;
    }

    private static Object told(ProposalRow row) {
        return row.prioritisation() == null ? "" : row.prioritisation().priority();
    }
}
