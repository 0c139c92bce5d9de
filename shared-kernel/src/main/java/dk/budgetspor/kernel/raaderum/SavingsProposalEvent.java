package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/** Everything that can happen to a savings proposal. */
public sealed interface SavingsProposalEvent
        permits ProposalTextEvent,
                SavingsProposalWithdrawn,
                SavingsProposalForwarded,
                SavingsProposalReturned,
                MedBodyConsulted,
                SavingsProposalPrioritised,
                ProposalExemptionGranted,
                SavingsProposalPutInCatalogue,
                SavingsProposalIncorporated,
                SavingsProposalAdopted,
                SavingsProposalRejected,
                ProposalVerdictRevoked,
                ProposalVerdictRefused,
                ProposalBecamePlanItem,
                ProposalAwaitsPlan,
                PlanItemRetried {
    /** The proposal it happened to. */
    UUID proposalId();

    /** The round it was handed in to. */
    UUID roundId();
}
