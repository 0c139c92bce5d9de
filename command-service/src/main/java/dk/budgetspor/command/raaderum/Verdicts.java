package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decisions say of a proposal as they stand: of each decision one verdict, in the order they were told. */
record Verdicts(List<DecidedVerdict> verdicts) {
    static final Verdicts NONE = new Verdicts(List.of());

    Verdicts {
        verdicts = List.copyOf(verdicts);
    }

    Optional<DecidedVerdict> of(UUID decisionId) {
        return verdicts.stream()
                .filter(verdict -> verdict.decisionId().equals(decisionId))
                .findFirst();
    }

    /** That of the last day; of one day the one told last. */
    Optional<DecidedVerdict> standing() {
        return verdicts.stream()
                .filter(verdict -> verdict.decidedOn() != null)
                .reduce((one, other) -> isBefore(other, one) ? one : other);
    }

    private static boolean isBefore(DecidedVerdict one, DecidedVerdict other) {
        LocalDate day = one.decidedOn();
        return day != null && other.decidedOn() != null && day.isBefore(other.decidedOn());
    }

    boolean adopted() {
        return standing().filter(one -> one.verdict() == Verdict.ADOPTED).isPresent();
    }

    Verdicts after(SavingsProposalEvent event) {
        if (event instanceof SavingsProposalAdopted adopted) {
            return with(adopted.decisionId(), Verdict.ADOPTED, adopted.decidedOn());
        }
        if (event instanceof SavingsProposalRejected rejected) {
            return with(rejected.decisionId(), Verdict.REJECTED, rejected.decidedOn());
        }
        if (event instanceof ProposalVerdictRefused refused) {
            return with(refused.decisionId(), refused.verdict(), null);
        }
        return event instanceof ProposalVerdictRevoked revoked
                ? new Verdicts(without(revoked.decisionId()).toList())
                : this;
    }

    private Verdicts with(UUID decisionId, Verdict verdict, @Nullable LocalDate decidedOn) {
        DecidedVerdict now = new DecidedVerdict(decisionId, verdict, decidedOn);
        return new Verdicts(Stream.concat(without(decisionId), Stream.of(now)).toList());
    }

    private Stream<DecidedVerdict> without(UUID decisionId) {
        return verdicts.stream().filter(verdict -> !verdict.decisionId().equals(decisionId));
    }
}
