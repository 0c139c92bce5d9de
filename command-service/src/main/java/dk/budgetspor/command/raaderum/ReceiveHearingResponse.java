package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.personal.PersonalName;
import dk.budgetspor.kernel.raaderum.HearingResponseId;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.LocalDate;
import java.util.List;

/** Keep what somebody answered the hearing; a name may be that of a private person, and is not told before it is known. */
record ReceiveHearingResponse(
        HearingResponseId responseId,
        RoundId roundId,
        RespondentKind respondentKind,
        PersonalName respondent,
        LocalDate receivedOn,
        String text,
        List<ProposalId> proposalIds)
        implements Command {
    @Override
    public String aggregateId() {
        return responseId.toString();
    }
}
