package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.pages.FollowUpOffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a decision obliges to that is not done yet, as far as a caller may say that it is. */
final class OpenFollowUps {
    private static final int LABEL = 120;

    private OpenFollowUps() {}

    /** By identifier, what each is called. */
    static Map<String, String> of(Caller caller, FullDecision full) {
        Set<UUID> closed = full.closedFollowUps().stream()
                .map(FullDecision.ClosedFollowUp::followUpId)
                .collect(Collectors.toSet());
        Map<String, String> open = new LinkedHashMap<>();
        List<DecisionText> texts = full.texts();
        for (Remark remark : texts.get(0).remarks()) {
            FollowUp followUp = remark.followUp();
            if (followUp != null
                    && !closed.contains(followUp.followUpId())
                    && FollowUpOffer.isFor(
                            caller, full.decision().bodyCode(), followUp.bodyCode(), followUp.areaCode())) {
                String text = remark.text().replace('\n', ' ');
                open.put(
                        followUp.followUpId().toString(),
                        text.length() > LABEL ? text.substring(0, LABEL) + "…" : text);
            }
        }
        return open;
    }
}
