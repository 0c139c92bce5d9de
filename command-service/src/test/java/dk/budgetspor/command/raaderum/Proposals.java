package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.COMMITTEE_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.DEADLINE;
import static dk.budgetspor.command.raaderum.GivenProposal.DRAFT_MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.IDEA_SET_ASIDE;
import static dk.budgetspor.command.raaderum.GivenProposal.LATER_COMMITTEE_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.LATER_MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING_OF_OTHERS;
import static dk.budgetspor.command.raaderum.GivenProposal.MERGED_IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.OTHER_PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.SECOND_IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.WORK_PACKAGE;

import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.areas.AreaBodyRegister;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.command.raaderum.IdeaRegister.Idea;
import dk.budgetspor.command.raaderum.MilestoneRegister.Milestone;
import dk.budgetspor.command.raaderum.RoundRegister.Round;
import dk.budgetspor.command.raaderum.WorkPackageRegister.WorkPackage;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * Proposals under test, at noon of 10 June 2024, in the round of document C. The areas are SO, whose bodies are the
 * committee VPU, the MED bodies OMU and LMU and a dissolved one, and SD, which has the committee BUU and no MED body.
 * VPU met on 6 May and on 3 June; the other proposal has its rank 1.
 */
final class Proposals {
    private Proposals() {}

    static AggregateTestFixture<SavingsProposal> proposal() {
        return in(new Round(2025, false), milestones());
    }

    static AggregateTestFixture<SavingsProposal> inClosedRound() {
        return in(new Round(2025, true), milestones());
    }

    static AggregateTestFixture<SavingsProposal> where(MilestoneKind kind, Milestone... milestones) {
        Map<MilestoneKind, List<Milestone>> others = milestones();
        others.put(kind, List.of(milestones));
        return in(new Round(2025, false), others);
    }

    static Milestone period(LocalDate from, LocalDate to, String... areas) {
        return new Milestone(UUID.randomUUID(), from, to, List.of(areas));
    }

    static Milestone day(LocalDate day, String... areas) {
        return new Milestone(UUID.randomUUID(), day, null, List.of(areas));
    }

    static Milestone undated() {
        return new Milestone(UUID.randomUUID(), null, null, List.of());
    }

    private static Map<MilestoneKind, List<Milestone>> milestones() {
        return new HashMap<>(Map.of(
                MilestoneKind.PROPOSAL_DEADLINE,
                List.of(day(DEADLINE)),
                MilestoneKind.COMMITTEE_TREATMENT,
                List.of(period(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 30)))));
    }

    private static AggregateTestFixture<SavingsProposal> in(
            Round round, Map<MilestoneKind, List<Milestone>> milestones) {
        var fixture = new AggregateTestFixture<>(SavingsProposal.class);
        fixture.registerInjectableResource(
                (RoundRegister) id -> id.equals(ROUND_ID) ? Optional.of(round) : Optional.empty());
        fixture.registerInjectableResource((MilestoneRegister) (id, kind) -> milestones.getOrDefault(kind, List.of()));
        fixture.registerInjectableResource((ProposalNumberRegister) (id, number) -> number.equals("SO-99"));
        fixture.registerInjectableResource(
                (RankRegister) (id, committee, rank) -> committee.value().equals("VPU") && rank == 1
                        ? Optional.of(new ProposalId(OTHER_PROPOSAL))
                        : rank == 2 ? Optional.of(GivenProposal.PROPOSAL_ID) : Optional.empty());
        fixture.registerInjectableResource(
                (MeetingRegister) meeting -> Optional.ofNullable(meetings().get(meeting.value())));
        fixture.registerInjectableResource(bodies());
        fixture.registerInjectableResource(new AffectedMedBodies(areas(), bodies(), kinds()));
        fixture.registerInjectableResource(
                new TextRegisters(code -> code.value().matches("SO|SD"), bodies(), kinds(), workPackages(), ideas()));
        fixture.registerInjectableResource(Clock.fixed(Instant.parse("2024-06-10T10:00:00Z"), ZoneOffset.UTC));
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    private static Map<UUID, MeetingRegister.Meeting> meetings() {
        return Map.of(
                MEETING, new MeetingRegister.Meeting("VPU", true, true, List.of(COMMITTEE_DAY)),
                LATER_MEETING, new MeetingRegister.Meeting("VPU", true, false, List.of(LATER_COMMITTEE_DAY)),
                DRAFT_MEETING, new MeetingRegister.Meeting("VPU", false, false, List.of(COMMITTEE_DAY)),
                MEETING_OF_OTHERS, new MeetingRegister.Meeting("BUU", true, true, List.of(COMMITTEE_DAY)));
    }

    private static AreaBodyRegister areas() {
        return area -> (area.value().equals("SO") ? Stream.of("VPU", "OMU", "LMU", "LMX") : Stream.of("BUU"))
                .map(BodyCode::new)
                .toList();
    }

    private static BodyRegister bodies() {
        return code -> switch (code.value()) {
            case "KB", "VPU", "BUU", "DIR", "OMU", "LMU", "HMU" -> Standing.EXISTS;
            case "LMX", "BØ" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        };
    }

    private static BodyKindRegister kinds() {
        return code -> switch (code.value()) {
            case "KB" -> Optional.of(BodyKind.COUNCIL);
            case "VPU", "BUU", "BØ" -> Optional.of(BodyKind.STANDING_COMMITTEE);
            case "DIR" -> Optional.of(BodyKind.EXECUTIVE_BOARD);
            case "OMU" -> Optional.of(BodyKind.MED_AREA);
            case "LMU", "LMX" -> Optional.of(BodyKind.MED_LOCAL);
            case "HMU" -> Optional.of(BodyKind.MED_MAIN);
            default -> Optional.empty();
        };
    }

    private static WorkPackageRegister workPackages() {
        return (round, id) -> id.value().equals(WORK_PACKAGE) ? Optional.of(new WorkPackage("SO")) : Optional.empty();
    }

    private static IdeaRegister ideas() {
        return (round, id) ->
                List.of(IDEA, SECOND_IDEA, MERGED_IDEA, IDEA_SET_ASIDE).contains(id.value())
                        ? Optional.of(new Idea(
                                "SO", id.value().equals(MERGED_IDEA), id.value().equals(IDEA_SET_ASIDE)))
                        : Optional.empty();
    }
}
