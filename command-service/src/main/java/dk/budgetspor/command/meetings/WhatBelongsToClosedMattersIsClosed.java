package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** The item of a closed case is closed, and so is what belongs to a closed item. */
final class WhatBelongsToClosedMattersIsClosed {
    private WhatBelongsToClosedMattersIsClosed() {}

    static void check(Openness matter, Openness part) {
        if (matter == Openness.CLOSED && part == Openness.OPEN) {
            throw Refusal.of("/openness", ErrorCode.MATTER_IS_CLOSED);
        }
    }
}
