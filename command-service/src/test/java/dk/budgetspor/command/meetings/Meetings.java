package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.ActorParameter;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.command.platform.bodies.SeatRegister;
import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.command.platform.cases.CaseRegister.Case;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.command.platform.proposals.ProposalRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;

/**
 * Meetings under test, where DIR, ØK and KB are bodies, BØ was one, and KUF is an area. Lene has a seat in DIR, and
 * another is vacant. There is the open case 21/637 on the route ØK, KB, and there are closed ones: 22/1 for DIR and 22/2
 * for ØK. Of three savings proposals one was withdrawn.
 */
final class Meetings {
    private Meetings() {}

    static AggregateTestFixture<Meeting> meeting() {
        return at(Given.AFTERNOON);
    }

    static AggregateTestFixture<Meeting> at(Clock clock) {
        return with(clock, (body, number, by) -> false);
    }

    static AggregateTestFixture<Meeting> with(Clock clock, DecisionRegister decisions) {
        var fixture = new AggregateTestFixture<>(Meeting.class);
        fixture.registerInjectableResource(bodies());
        fixture.registerInjectableResource((AreaRegister) code -> code.value().equals("KUF"));
        fixture.registerInjectableResource(cases());
        fixture.registerInjectableResource(seats());
        fixture.registerInjectableResource((MeetingRegister) Meetings::other);
        fixture.registerInjectableResource(new Planning());
        fixture.registerInjectableResource((ProposalRegister) Meetings::proposal);
        fixture.registerInjectableResource(decisions);
        fixture.registerInjectableResource(clock);
        fixture.registerParameterResolverFactory(new ActorParameter());
        return fixture;
    }

    private static Optional<MeetingRegister.Meeting> other(MeetingId id) {
        boolean known =
                List.of(Given.MEETING, Given.OTHER_MEETING, Given.HELD_MEETING).contains(id.value());
        return known
                ? Optional.of(new MeetingRegister.Meeting(
                        "DIR", true, id.value().equals(Given.HELD_MEETING), List.of(Given.DAY)))
                : Optional.empty();
    }

    private static Optional<ProposalRegister.Proposal> proposal(ProposalId id) {
        boolean known = List.of(Given.PROPOSAL, Given.SECOND_PROPOSAL, Given.WITHDRAWN_PROPOSAL)
                .contains(id.value());
        return known
                ? Optional.of(new ProposalRegister.Proposal(
                        new RoundId(Given.id(60)), id.value().equals(Given.WITHDRAWN_PROPOSAL)))
                : Optional.empty();
    }

    private static BodyRegister bodies() {
        return code -> switch (code.value()) {
            case "DIR", "ØK", "KB" -> Standing.EXISTS;
            case "BØ" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        };
    }

    private static CaseRegister cases() {
        return number -> switch (number.value()) {
            case "21/637" -> found(number, Openness.OPEN, "ØK", "KB");
            case "22/1" -> found(number, Openness.CLOSED, "DIR");
            case "22/2" -> found(number, Openness.CLOSED, "ØK");
            default -> Optional.empty();
        };
    }

    private static Optional<Case> found(CaseNumber number, Openness openness, String... route) {
        return Optional.of(new Case(
                number,
                "Udmøntningsplan",
                openness,
                Stream.of(route).map(BodyCode::new).toList(),
                false));
    }

    private static SeatRegister seats() {
        return code -> code.value().equals("DIR")
                ? List.of(
                        new SeatRegister.Seat(Given.SECOND_SEAT, null, null),
                        new SeatRegister.Seat(Given.SEAT, "Lene Mehlsen Thomsen", "lene"))
                : List.of();
    }

    private record Planning() implements PlanningRegister {
        @Override
        public boolean knows(PlanId planId) {
            return planId.value().equals(Given.PLAN);
        }

        @Override
        public boolean knows(PlanItemId planItemId) {
            return planItemId.value().equals(Given.PLAN_ITEM);
        }
    }
}
