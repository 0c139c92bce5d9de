package dk.budgetspor.query.savingsideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.SavingsIdeaMerged;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSetAside;
import dk.budgetspor.kernel.raaderum.SavingsIdeaSorted;
import dk.budgetspor.kernel.raaderum.WorkPackageFormed;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.ToldSavings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaQueriesTest {
    private final ToldSavings told = ToldSavings.none();
    private final IdeaQueries queries = new IdeaQueries(told.jdbc(), told.rounds());
    private final WorkPackageQueries packages = new WorkPackageQueries(told.jdbc(), told.rounds());
    private final UUID round = told.round();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aFilterLetsThroughWhatIsAskedFor() {
        told.idea(round, "Fælles indkøb", null);
        UUID inPackage = told.idea(round, "Færre møder", "SO");
        told.idea(round, "Sluk lyset", "SO");
        told.idea(round, "Genbrug", "BF");
        UUID workPackage = workPackage("Møder", "SO");
        told.tell(new SavingsIdeaSorted(inPackage, round, "SO", "SO", workPackage));

        assertThat(texts(IdeaFilter.NONE)).containsExactly("Fælles indkøb", "Færre møder", "Sluk lyset", "Genbrug");
        assertThat(texts(new IdeaFilter(IdeaStatus.UNSORTED, null, null, null))).containsExactly("Fælles indkøb");
        assertThat(texts(new IdeaFilter(null, " so ", null, null))).containsExactly("Færre møder", "Sluk lyset");
        assertThat(texts(new IdeaFilter(null, "SO", "none", null))).containsExactly("Sluk lyset");
        assertThat(texts(new IdeaFilter(null, null, workPackage.toString(), null)))
                .containsExactly("Færre møder");
        assertThat(texts(new IdeaFilter(null, null, null, "FÆRRE"))).containsExactly("Færre møder");
        assertThat(queries.count(round, new IdeaFilter(IdeaStatus.SORTED, null, null, null)))
                .isEqualTo(3);
        assertThatThrownBy(() -> texts(new IdeaFilter(null, null, "nonsense", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.MALFORMED_REQUEST));
    }

    @Test
    void anIdeaIsToldWithItsPackageAndWhatWasMergedIntoIt() {
        UUID workPackage = workPackage("Indkøb", "SO");
        UUID one = told.idea(round, "Fælles indkøb", "SO");
        UUID same = told.idea(round, "Indkøb sammen", "SO");
        told.tell(new SavingsIdeaSorted(one, round, "SO", "SO", workPackage))
                .tell(new SavingsIdeaMerged(same, round, one));

        assertThat(queries.idea(round, one).workPackageTitle()).isEqualTo("Indkøb");
        assertThat(queries.mergedInto(queries.idea(round, one)))
                .extracting(Idea::ideaId)
                .containsExactly(same);
        assertThat(queries.idea(round, same).pursued()).isFalse();
        assertThat(queries.idea(round, same).mergedInto()).isEqualTo(one);
    }

    @Test
    void whatCanBeDoneToAnIdeaFollowsFromWhatBecameOfIt() {
        UUID idea = told.idea(round, "Fælles indkøb", null);
        assertThat(IdeaAction.values()).allMatch(action -> action.canBeGiven(queries.idea(round, idea)));
        told.tell(new SavingsIdeaSetAside(idea, round, "Gennemført"));
        assertThat(IdeaAction.values())
                .filteredOn(action -> action.canBeGiven(queries.idea(round, idea)))
                .containsExactly(IdeaAction.SORT);
        told.tell(new SavingsIdeaMerged(idea, round, UUID.randomUUID()));
        assertThat(IdeaAction.values()).noneMatch(action -> action.canBeGiven(queries.idea(round, idea)));
    }

    @Test
    void anIdeaOrPackageOfAnotherRoundIsNotThere() {
        UUID other = told.round();
        UUID idea = told.idea(round, "Fælles indkøb", null);
        UUID workPackage = workPackage("Indkøb", "SO");

        for (Runnable asked : List.<Runnable>of(
                () -> queries.idea(other, idea),
                () -> packages.workPackage(other, workPackage),
                () -> queries.ideas(UUID.randomUUID(), IdeaFilter.NONE, new PageRequest(50, List.of())),
                () -> packages.packages(UUID.randomUUID(), new PageRequest(50, List.of())))) {
            assertThatThrownBy(asked::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
    }

    @Test
    void aPackageCountsItsIdeasThatArePursuedAndItsProposals() {
        UUID workPackage = workPackage("Indkøb", "SO");
        for (int i = 0; i < 3; i++) {
            UUID idea = told.idea(round, "Idé " + i, "SO");
            told.tell(new SavingsIdeaSorted(idea, round, "SO", "SO", workPackage));
            if (i == 0) {
                told.tell(new SavingsIdeaSetAside(idea, round, "Gennemført"));
            }
        }

        assertThat(packages.workPackage(round, workPackage).ideas()).isEqualTo(2);
        assertThat(packages.workPackage(round, workPackage).proposals()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (String area : List.of("SO", "BF", "ØKO", "SO")) {
            told.idea(round, "Idé om " + area, area);
            workPackage("Pakke", area);
        }

        assertThat(Pages.all(limit, IdeaQueries.KEYS, page -> queries.ideas(round, IdeaFilter.NONE, page)))
                .extracting(Idea::areaCode)
                .containsExactly("SO", "BF", "ØKO", "SO");
        assertThat(Pages.all(limit, WorkPackageQueries.KEYS, page -> packages.packages(round, page)))
                .doesNotHaveDuplicates()
                .extracting(WorkPackage::areaCode)
                .containsExactly("BF", "SO", "SO", "ØKO");
    }

    private UUID workPackage(String title, String area) {
        UUID workPackage = UUID.randomUUID();
        told.tell(new WorkPackageFormed(workPackage, round, title, area, List.of("Økonomi"), null));
        return workPackage;
    }

    private List<String> texts(IdeaFilter filter) {
        return queries.ideas(round, filter, new PageRequest(50, List.of())).items().stream()
                .map(Idea::text)
                .toList();
    }
}
