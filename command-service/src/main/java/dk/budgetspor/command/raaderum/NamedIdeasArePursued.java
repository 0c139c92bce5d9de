package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.raaderum.IdeaRegister.Idea;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A proposal comes from ideas of its round that are pursued as themselves, each named once. What becomes of an idea
 * later does not stand in the way.
 */
final class NamedIdeasArePursued {
    private NamedIdeasArePursued() {}

    static void check(List<UUID> named, List<UUID> before, RoundId round, IdeaRegister ideas) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            UUID id = named.get(i);
            String pointer = "/ideaIds/" + i;
            if (!seen.add(id)) {
                throw Refusal.of(pointer, ErrorCode.DUPLICATE, id);
            }
            if (!before.contains(id)) {
                check(pointer, new IdeaId(id), round, ideas);
            }
        }
    }

    private static void check(String pointer, IdeaId id, RoundId round, IdeaRegister ideas) {
        Idea idea = ideas.find(round, id).orElseThrow(() -> Refusal.of(pointer, ErrorCode.UNKNOWN_IDEA, id));
        if (idea.merged()) {
            throw Refusal.of(pointer, ErrorCode.IDEA_IS_MERGED);
        }
        if (idea.setAside()) {
            throw Refusal.of(pointer, ErrorCode.IDEA_IS_SET_ASIDE);
        }
    }
}
