package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In the votes on a decision each party is named once. */
final class PartiesVoteOnce {
    private PartiesVoteOnce() {}

    static void check(List<PartyVotes> votes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < votes.size(); i++) {
            if (!seen.add(votes.get(i).party())) {
                throw Refusal.of(
                        "/votes/" + i + "/party",
                        ErrorCode.DUPLICATE,
                        votes.get(i).party());
            }
        }
    }
}
