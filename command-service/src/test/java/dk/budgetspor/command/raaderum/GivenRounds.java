package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.command.raaderum.IdeaRegister.Idea;
import dk.budgetspor.command.raaderum.MilestoneRegister.Milestone;
import dk.budgetspor.command.raaderum.RoundRegister.Round;
import dk.budgetspor.command.raaderum.WorkPackageRegister.WorkPackage;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.personal.PersonKeysInMemory;
import dk.budgetspor.kernel.personal.PersonalNames;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsIdeaRegistered;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/**
 * The round of document C towards the budget 2025-2028, and one that is over. The areas are SKOLE and SO; the bodies DIR
 * (Executive Board), SGV (steering group), KU (committee) and a dissolved one.
 */
final class GivenRounds {
    static final UUID ROUND = id(1);
    static final RoundId ROUND_ID = new RoundId(ROUND);
    static final RoundId CLOSED_ROUND = new RoundId(id(2));
    static final UUID MILESTONE = id(11);
    static final UUID IDEA = id(21);
    static final IdeaId IDEA_ID = new IdeaId(IDEA);
    static final UUID OTHER_IDEA = id(22);
    static final UUID MERGED_INTO_IDEA = id(23);
    static final UUID IDEA_SET_ASIDE = id(24);
    static final UUID PACKAGE_OF_SKOLE = id(31);
    static final UUID PACKAGE_OF_SO = id(32);
    static final UUID PROPOSAL = id(41);
    static final UUID RESPONSE = id(51);

    static final LocalDate HEARING_BEGINS = LocalDate.of(2024, 8, 29);
    static final LocalDate HEARING_ENDS = LocalDate.of(2024, 9, 11);

    /** Noon of 20 September 2024 in Copenhagen. */
    static final Clock NOON = Clock.fixed(Instant.parse("2024-09-20T10:00:00Z"), ZoneOffset.UTC);

    private GivenRounds() {}

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    static <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        return fixture(aggregate, new PersonKeysInMemory());
    }

    static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, PersonKeysInMemory keys) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource((RoundRegister) round ->
                Optional.ofNullable(Map.of(ROUND_ID, new Round(2025, false), CLOSED_ROUND, new Round(2025, true))
                        .get(round)));
        fixture.registerInjectableResource((MilestoneRegister) (round, kind) -> kind == MilestoneKind.HEARING
                ? List.of(
                        new Milestone(id(12), HEARING_BEGINS, HEARING_ENDS, List.of("SO")),
                        new Milestone(id(13), null, null, List.of()))
                : List.of());
        fixture.registerInjectableResource(
                (AreaRegister) code -> Set.of("SKOLE", "SO").contains(code.value()));
        fixture.registerInjectableResource((BodyRegister) code -> switch (code.value()) {
            case "DIR", "SGV", "CHEF", "KU" -> Standing.EXISTS;
            case "GAMMEL" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        });
        fixture.registerInjectableResource((BodyKindRegister) code -> Optional.ofNullable(Map.of(
                        "DIR",
                        BodyKind.EXECUTIVE_BOARD,
                        "SGV",
                        BodyKind.STEERING_GROUP,
                        "CHEF",
                        BodyKind.MANAGEMENT_GROUP,
                        "KU",
                        BodyKind.STANDING_COMMITTEE)
                .get(code.value())));
        fixture.registerInjectableResource((IdeaRegister) (round, idea) -> Optional.ofNullable(Map.of(
                        IDEA,
                        new Idea("SKOLE", false, false),
                        OTHER_IDEA,
                        new Idea(null, false, false),
                        MERGED_INTO_IDEA,
                        new Idea("SKOLE", true, false),
                        IDEA_SET_ASIDE,
                        new Idea("SO", false, true))
                .get(idea.value())));
        fixture.registerInjectableResource((IdeaMerges)
                (round, idea) -> idea.value().equals(MERGED_INTO_IDEA) ? Optional.of(IDEA_ID) : Optional.empty());
        fixture.registerInjectableResource((WorkPackageRegister) (round, workPackage) -> Optional.ofNullable(
                Map.of(PACKAGE_OF_SKOLE, new WorkPackage("SKOLE"), PACKAGE_OF_SO, new WorkPackage("SO"))
                        .get(workPackage.value())));
        fixture.registerInjectableResource(
                (ProposalsOfRounds) (round, proposal) -> proposal.value().equals(PROPOSAL));
        fixture.registerInjectableResource(new PersonalNames(keys));
        fixture.registerInjectableResource(NOON);
        return fixture;
    }

    static AggregateTestFixture<SavingsRound> rounds() {
        return fixture(SavingsRound.class);
    }

    static SavingsRoundOpened opened() {
        return new SavingsRoundOpened(ROUND, "Råderum 2025-2028", 2025, List.of(new YearAmount(2025, -30_000)));
    }

    static SavingsRoundClosed closed() {
        return new SavingsRoundClosed(ROUND, "Budgettet er vedtaget");
    }

    static MilestonePlanned planned(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new MilestonePlanned(
                ROUND, MILESTONE, MilestoneKind.COMMITTEE_TREATMENT, "Fagudvalgene", from, to, List.of("SKOLE"), "");
    }

    static AggregateTestFixture<SavingsIdea> ideas() {
        return fixture(SavingsIdea.class);
    }

    /** An idea of a workshop that nobody has sorted. */
    static SavingsIdeaRegistered registered() {
        return registered(ROUND);
    }

    static SavingsIdeaRegistered registered(UUID round) {
        return new SavingsIdeaRegistered(IDEA, round, "Fælles kørsel", IdeaOrigin.WORKSHOP, null, null, null);
    }
}
