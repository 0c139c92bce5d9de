package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body decided, as first recorded or as corrected. */
public sealed interface DecisionEvent extends MeetingEvent permits DecisionRecorded, DecisionCorrected {
    /** The decision. */
    UUID decisionId();

    /** The agenda item. */
    UUID agendaItemId();

    /** The body that decided. */
    String bodyCode();

    /** The case it is about; null if it has no number. */
    @Nullable
    String caseNumber();

    /** Whether everybody may see it once it is public; one on a closed item is closed whatever this says. */
    Openness openness();

    /** The day. */
    LocalDate decidedOn();

    /** What the body came to. */
    Outcome outcome();

    /** In the words of the minutes; may be empty. */
    String text();

    /** Who was of another mind, and which; may be empty. */
    String dissent();

    /** How the parties voted; empty if that was not counted. */
    List<PartyVotes> votes();

    /** Remarks to it. */
    List<Remark> remarks();

    /** The plans it is about. */
    List<UUID> planIds();

    /** The items it is about. */
    List<UUID> planItemIds();

    /** Texts it adds to items. */
    List<Amendment> amendments();

    /** What it says of savings proposals. */
    List<ProposalVerdict> savingsProposals();
}
