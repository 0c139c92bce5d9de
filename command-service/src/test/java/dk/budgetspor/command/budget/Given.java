package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister.Standing;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.command.platform.meetings.MeetingRegister.Meeting;
import dk.budgetspor.kernel.budget.BudgetCorrectionId;
import dk.budgetspor.kernel.budget.BudgetCorrectionRegistered;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A correction of the budget 2024-2027 of the area SKOLE; KU and ØK are committees, DIR is none, BØ is dissolved. */
final class Given {
    static final UUID CORRECTION = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final BudgetCorrectionId CORRECTION_ID = new BudgetCorrectionId(CORRECTION);
    static final UUID MEETING_OF_KU = UUID.fromString("00000000-0000-4000-8000-000000000011");
    static final LocalDate DAY = LocalDate.of(2023, 6, 7);
    static final LocalDate TOMORROW = LocalDate.of(2023, 6, 21);

    /** Noon of 20 June 2023 in Copenhagen. */
    static final Clock NOON = Clock.fixed(Instant.parse("2023-06-20T10:00:00Z"), ZoneOffset.UTC);

    static final List<YearAmount> AMOUNTS = List.of(new YearAmount(2024, -500), new YearAmount(2027, -700));

    private Given() {}

    static <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource((AreaRegister) code -> code.value().equals("SKOLE"));
        fixture.registerInjectableResource((BodyRegister) code -> switch (code.value()) {
            case "KU", "ØK", "DIR" -> Standing.EXISTS;
            case "BØ" -> Standing.DISSOLVED;
            default -> Standing.UNKNOWN;
        });
        fixture.registerInjectableResource((BodyKindRegister) code -> Optional.ofNullable(Map.of(
                        "KU",
                        BodyKind.STANDING_COMMITTEE,
                        "ØK",
                        BodyKind.FINANCE_COMMITTEE,
                        "DIR",
                        BodyKind.EXECUTIVE_BOARD)
                .get(code.value())));
        fixture.registerInjectableResource(
                (MeetingRegister) meeting -> meeting.value().equals(MEETING_OF_KU)
                        ? Optional.of(new Meeting("KU", false, false, List.of()))
                        : Optional.empty());
        fixture.registerInjectableResource(NOON);
        return fixture;
    }

    static AggregateTestFixture<BudgetCorrection> corrections() {
        return fixture(BudgetCorrection.class);
    }

    static BudgetCorrectionRegistered registered() {
        return new BudgetCorrectionRegistered(
                CORRECTION,
                CorrectionKind.VOLUME_ADJUSTMENT,
                "Færre elever",
                2024,
                "SKOLE",
                "KU",
                AMOUNTS,
                "Elevtal pr. september");
    }
}
