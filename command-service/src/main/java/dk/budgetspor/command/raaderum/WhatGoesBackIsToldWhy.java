package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A proposal that the Executive Board sends back goes with a note of what is wanted. */
final class WhatGoesBackIsToldWhy {
    private WhatGoesBackIsToldWhy() {}

    static void check(BoardVerdict verdict, String note) {
        if (verdict == BoardVerdict.RETURNED && note.isBlank()) {
            throw Refusal.of("/note", ErrorCode.REQUIRED);
        }
    }
}
