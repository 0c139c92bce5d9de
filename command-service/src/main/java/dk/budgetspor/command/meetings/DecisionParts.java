package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Limits;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.kernel.web.PlainText;
import dk.budgetspor.kernel.web.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of a decision as sent over HTTP; a list that is left out is empty. */
final class DecisionParts {
    static final int VOTES = 50;
    static final int REMARKS = 100;
    static final int ITEMS = 200;

    private DecisionParts() {}

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static List<PartyVotes> votes(@Nullable List<VotesRequest> votes) {
        return orNone(votes).stream()
                .map(vote -> new PartyVotes(vote.party(), vote.inFavour(), vote.against(), vote.abstained()))
                .toList();
    }

    static List<Amendment> amendments(@Nullable List<AmendmentRequest> amendments) {
        return orNone(amendments).stream()
                .map(amendment -> new Amendment(amendment.planItemId(), amendment.text()))
                .toList();
    }

    static List<ProposalVerdict> verdicts(@Nullable List<VerdictRequest> verdicts) {
        return orNone(verdicts).stream()
                .map(verdict -> new ProposalVerdict(verdict.id(), verdict.verdict()))
                .toList();
    }

    /** Follow-ups get identifiers from another and their place, so that a retry gives them the same ones. */
    static List<Remark> remarks(@Nullable List<RemarkRequest> remarks, UUID from) {
        List<RemarkRequest> told = orNone(remarks);
        return IntStream.range(0, told.size())
                .mapToObj(i ->
                        told.get(i).remark(UUID.nameUUIDFromBytes((from + "/" + i).getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    record VotesRequest(
            @NotBlank @Size(max = 50) @PlainText String party,
            @NotNull @Min(0) @Max(1_000) Integer inFavour,
            @NotNull @Min(0) @Max(1_000) Integer against,
            @NotNull @Min(0) @Max(1_000) Integer abstained) {}

    record AmendmentRequest(
            @NotNull UUID planItemId,

            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text) {}

    record VerdictRequest(@NotNull UUID id, @NotNull Verdict verdict) {}

    record RemarkRequest(
            @NotBlank @Size(max = Limits.TEXT) @PlainText(lines = true)
            String text,

            @Nullable @Valid FollowUpRequest followUp) {
        Remark remark(UUID followUpId) {
            return new Remark(text, followUp == null ? null : followUp.followUp(followUpId));
        }
    }

    /** It obliges a body or a management area, by the last day. */
    record FollowUpRequest(
            @Nullable @ShortCode String bodyCode,
            @Nullable @ShortCode String areaCode,
            @NotNull LocalDate dueOn) {
        FollowUp followUp(UUID followUpId) {
            return new FollowUp(
                    followUpId,
                    bodyCode == null ? null : new BodyCode(bodyCode).value(),
                    areaCode == null ? null : new AreaCode(areaCode).value(),
                    dueOn);
        }
    }
}
