package dk.budgetspor.query.platform.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param planIds the plans it is about, as far as the edition knows them
 * @param planItemIds the items it is about, likewise
 * @param amendments texts it adds to items
 * @param savingsProposals what it says of savings proposals, as far as the edition knows them
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
        List<Added> amendments,
        List<OfProposal> savingsProposals,
        @Nullable String outOfTurn,
        @Nullable String correction,
        LocalDate recordedOn) {

    @JsonIgnore
    public boolean isClosed() {
        return openness == Openness.CLOSED;
    }

    /** Amendments whose words neither the text nor a remark holds already. */
    public List<Added> amendmentsLeftToTell() {
        return amendments.stream()
                .filter(amendment -> !text.contains(amendment.text())
                        && remarks.stream().noneMatch(remark -> remark.text().contains(amendment.text())))
                .toList();
    }

    /** The same text without saying that it is about other plans, items and proposals than those; its words stay. */
    DecisionText about(Set<UUID> plans, Set<UUID> items, Set<UUID> proposals) {
        return with(
                planIds.stream().filter(plans::contains).toList(),
                planItemIds.stream().filter(items::contains).toList(),
                amendments.stream()
                        .map(each -> each.isAbout(items) ? each : new Added(null, each.text()))
                        .toList(),
                savingsProposals.stream()
                        .filter(each -> proposals.contains(each.id()))
                        .toList());
    }

    /** The same text with what its proposals are called. */
    DecisionText naming(Map<UUID, String> proposals) {
        List<OfProposal> named = savingsProposals.stream()
                .map(each -> new OfProposal(each.id(), each.verdict(), proposals.get(each.id())))
                .toList();
        return with(planIds, planItemIds, amendments, named);
    }

    private DecisionText with(List<UUID> plans, List<UUID> items, List<Added> added, List<OfProposal> proposals) {
        return new DecisionText(
                number,
                openness,
                decidedOn,
                outcome,
                text,
                dissent,
                votes,
                remarks,
                plans,
                items,
                added,
                proposals,
                outOfTurn,
                correction,
                recordedOn);
    }

    /**
     * A text that a decision adds to an item.
     *
     * @param planItemId the item; null where the edition does not know it
     * @param text what is added
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Added(@Nullable UUID planItemId, String text) {
        private boolean isAbout(Set<UUID> items) {
            return planItemId != null && items.contains(planItemId);
        }
    }

    /**
     * What a decision says of a savings proposal.
     *
     * @param id the proposal
     * @param verdict whether it is adopted
     * @param name its number and title; null where no view has told of it yet
     */
    public record OfProposal(
            UUID id, Verdict verdict, @JsonIgnore @Nullable String name) {}
}
