package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import java.util.List;
import java.util.UUID;

/**
 * A milestone that a round is to have.
 *
 * @param milestoneId identifies it
 * @param kind what it is
 * @param title what it is called
 * @param days when
 * @param areaCodes the management areas it is about; empty if it is about all of them
 * @param place where; may be empty
 */
record NewMilestone(
        UUID milestoneId,
        MilestoneKind kind,
        String title,
        MilestoneDays days,
        List<AreaCode> areaCodes,
        String place) {
    MilestonePlanned planned(UUID roundId) {
        return new MilestonePlanned(
                roundId,
                milestoneId,
                kind,
                title,
                days.from(),
                days.to(),
                areaCodes.stream().map(AreaCode::value).toList(),
                place);
    }
}
