package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/** Everything that can happen to a work package (arbejdspakke). */
public sealed interface WorkPackageEvent permits WorkPackageFormed, WorkPackageRegrouped {
    /** The work package it happened to. */
    UUID workPackageId();

    /** The round it belongs to. */
    UUID roundId();
}
