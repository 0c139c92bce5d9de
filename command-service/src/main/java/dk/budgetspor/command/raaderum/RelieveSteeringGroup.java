package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.RoundId;

/** Have a body steer a round no longer. */
record RelieveSteeringGroup(RoundId roundId, BodyCode bodyCode, String reason) implements RoundCommand {}
