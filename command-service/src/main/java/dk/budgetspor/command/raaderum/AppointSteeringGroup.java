package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SteeringLevel;
import java.util.List;

/** Have a body steer a round, or the part of some areas in it. */
record AppointSteeringGroup(RoundId roundId, BodyCode bodyCode, SteeringLevel level, List<AreaCode> areaCodes)
        implements RoundCommand {}
