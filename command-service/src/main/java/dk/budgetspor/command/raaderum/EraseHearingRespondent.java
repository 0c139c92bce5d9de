package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.raaderum.HearingResponseId;

/** Have the name of the private person who answered be forgotten. */
record EraseHearingRespondent(HearingResponseId responseId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return responseId.toString();
    }
}
