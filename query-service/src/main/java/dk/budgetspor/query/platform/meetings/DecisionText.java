package dk.budgetspor.query.platform.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says, as first recorded or as corrected; each is whole.
 *
 * @param number 0 as first recorded, else which correction it is
 * @param openness whether everybody may see it, where they may see its item
 * @param decidedOn the day
 * @param outcome what the body came to
 * @param text in the words of the minutes; may be empty
 * @param dissent who was of another mind, and which; may be empty
 * @param votes how the parties voted; empty if that was not counted
 * @param remarks remarks to it
 * @param planIds the plans it is about
 * @param planItemIds the items it is about
 * @param amendments texts it adds to items
 * @param outOfTurn why the body decided before one that comes before it on the route; null if it did not
 * @param correction why it was corrected; null as first recorded
 * @param recordedOn the day it was recorded or corrected
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DecisionText(
        int number,
        Openness openness,
        LocalDate decidedOn,
        Outcome outcome,
        String text,
        String dissent,
        List<PartyVotes> votes,
        List<Remark> remarks,
        List<UUID> planIds,
        List<UUID> planItemIds,
        List<Amendment> amendments,
        @Nullable String outOfTurn,
        @Nullable String correction,
        LocalDate recordedOn) {

    @JsonIgnore
    public boolean isClosed() {
        return openness == Openness.CLOSED;
    }

    /** Amendments whose words neither the text nor a remark holds already. */
    public List<Amendment> amendmentsLeftToTell() {
        return amendments.stream()
                .filter(amendment -> !text.contains(amendment.text())
                        && remarks.stream().noneMatch(remark -> remark.text().contains(amendment.text())))
                .toList();
    }
}
