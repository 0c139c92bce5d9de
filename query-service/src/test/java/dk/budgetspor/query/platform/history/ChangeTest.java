package dk.budgetspor.query.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ChangeTest {
    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    @Test
    void aValueThatTakesTheOthersPlaceStandsBesideIt() {
        assertThat(changes(new CommitteeTreatmentMoved(ID, ID, "ØK", MARCH, MARCH.plusDays(1), "Høring")))
                .containsExactly(
                        new Change("bodyCode", null, "ØK"), new Change("indicativeDate", "2022-03-01", "2022-03-02"));
    }

    @Test
    void aValueThatIsNoMoreHasNothingAfterIt() {
        assertThat(changes(new StrategicFocusLifted(ID, ID, "Kysten", "Nået")))
                .containsExactly(new Change("rationale", "Kysten", null));
        assertThat(changes(new CommitteeTreatmentCancelled(ID, ID, "ØK", MARCH, "Afgjort")))
                .containsExactly(new Change("bodyCode", null, "ØK"), new Change("indicativeDate", "2022-03-01", null));
        assertThat(changes(new CommitteeTreatmentCancelled(ID, ID, "ØK", null, "Afgjort")))
                .containsExactly(new Change("bodyCode", null, "ØK"));
    }

    @Test
    void aStatusIsToldOnce() {
        assertThat(changes(new PlanItemAbandoned(ID, ID, PlanItemStatus.PLANNED, "Udgår")))
                .containsExactly(new Change("status", PlanItemStatus.PLANNED, PlanItemStatus.ABANDONED));
    }

    private static List<Change> changes(PlanItemEvent event) {
        Map<String, @Nullable Object> fields =
                JsonMapper.builder().build().convertValue(event, new TypeReference<>() {});
        return Change.of(event, fields);
    }
}
