package dk.budgetspor.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.history.HistoryEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseQueriesTest {
    private static final String NUMBER = "21/637";
    private static final Caller PLANNER = Callers.planner();

    private final ToldCases told = ToldCases.none();
    private final CaseQueries queries = told.queries();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aCaseShowsItsTextsNewestFirstItsRecommendationsAndItsDocuments() {
        told.open(NUMBER, "Udmøntningsplan 2022-2025", "ØK", "KB");
        told.write(NUMBER, 1, "Der er udarbejdet udmøntningsplan.");
        told.write(NUMBER, 2, "Der er udarbejdet en udmøntningsplan.");
        told.tell(new CaseRecommended(NUMBER, 1, "Kommunaldirektøren", null, "at planen godkendes"));
        told.tell(new CaseRecommended(NUMBER, 2, "Formanden", "HMED", "at hovedudvalget har en dialog"));
        told.file(NUMBER, 1, "Udmøntningsplan", "160397/21", Openness.OPEN);
        told.file(NUMBER, 2, "Strategisk plan", null, Openness.OPEN);
        told.tell(new CaseReferred(NUMBER, "HMED", "Dialog"));

        Case seen = queries.one(PLANNER, NUMBER);

        assertThat(seen.summary())
                .isEqualTo(new CaseSummary(
                        NUMBER,
                        "Udmøntningsplan 2022-2025",
                        null,
                        Openness.OPEN,
                        CaseStatus.OPEN,
                        List.of(new RouteBody("ØK", false), new RouteBody("KB", false), new RouteBody("HMED", true))));
        assertThat(seen.statements())
                .extracting(Statement::number, Statement::statement)
                .containsExactly(
                        tuple(2, "Der er udarbejdet en udmøntningsplan."),
                        tuple(1, "Der er udarbejdet udmøntningsplan."));
        assertThat(seen.recommendations())
                .containsExactly(
                        new Recommendation(1, "Kommunaldirektøren", null, "at planen godkendes"),
                        new Recommendation(2, "Formanden", "HMED", "at hovedudvalget har en dialog"));
        assertThat(seen.attachments())
                .containsExactly(
                        new CaseAttachment(
                                1, "Udmøntningsplan", "160397/21", null, true, Openness.OPEN, false, false, null),
                        new CaseAttachment(2, "Strategisk plan", null, null, false, Openness.OPEN, true, false, null));
        assertThat(seen.version()).isEqualTo(7);
    }

    @Test
    void aDocumentThatWasToFollowArrivesAndOneThatIsWithdrawnStaysAsSuch() {
        told.open(NUMBER, "Plan");
        told.file(NUMBER, 1, "Plan", null, Openness.OPEN);
        told.file(NUMBER, 2, "Notat", "2/21", Openness.OPEN);
        told.tell(new CaseDocumentArrived(NUMBER, 1, "160397/21", "3193047"));
        told.tell(new CaseDocumentWithdrawn(NUMBER, 2, "Fejl"));

        assertThat(queries.one(PLANNER, NUMBER).attachments())
                .extracting(
                        CaseAttachment::documentNumber,
                        CaseAttachment::filingNumber,
                        CaseAttachment::toFollow,
                        CaseAttachment::withdrawn,
                        CaseAttachment::withdrawnReason)
                .containsExactly(
                        tuple("160397/21", "3193047", false, false, null), tuple("2/21", null, false, true, "Fejl"));
    }

    @Test
    void anEarlierVersionIsTheCaseAsItStoodThen() {
        told.open(NUMBER, "Plan");
        told.write(NUMBER, 1, "Først");
        told.file(NUMBER, 1, "Plan", null, Openness.OPEN);
        told.write(NUMBER, 2, "Siden");
        told.tell(new CaseDocumentArrived(NUMBER, 1, "1/21", null));
        told.tell(new CaseClosed(NUMBER, "Afgjort"));

        Case then = queries.one(PLANNER, NUMBER, 2).orElseThrow();

        assertThat(then.statements()).extracting(Statement::statement).containsExactly("Først");
        assertThat(then.attachments()).extracting(CaseAttachment::toFollow).containsExactly(true);
        assertThat(then.summary().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(queries.one(PLANNER, NUMBER).summary().status()).isEqualTo(CaseStatus.CLOSED);
        told.tell(new CaseReopened(NUMBER, "Nyt"));
        assertThat(queries.one(PLANNER, NUMBER).summary().status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void seeingAnEventAgainChangesNothing() {
        told.open(NUMBER, "Plan", "ØK");
        CaseReferred referred = new CaseReferred(NUMBER, "HMED", "Dialog");
        told.tell(referred);
        Case before = queries.one(PLANNER, NUMBER);

        told.tellAgain(referred);

        assertThat(queries.one(PLANNER, NUMBER)).isEqualTo(before);
    }

    static Stream<Caller> readers() {
        return Stream.of(
                Callers.planner(),
                caller(Role.EXECUTIVE),
                caller(Role.AUDITOR),
                caller(Role.SECRETARY, "ØK"),
                caller(Role.MEMBER, "HMED"),
                caller(Role.SECRETARY, Caller.ALL));
    }

    static Stream<Caller> others() {
        return Stream.of(
                caller(Role.ADMINISTRATOR, "ØK"),
                caller(Role.AREA_MANAGER, "ØK"),
                caller(Role.SECRETARY, "KB"),
                caller(Role.MEMBER));
    }

    static Stream<Caller> thePublic() {
        return Stream.of(Caller.ANONYMOUS, caller(Role.SUBSCRIBER, "ØK"));
    }

    private static Caller caller(Role role, String... bodies) {
        return Callers.of(Set.of(role), Set.of(Caller.ALL), Set.of(bodies));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aClosedCaseIsReadByThoseWhoseWorkItIsAndThatIsOnRecord(Caller reader) {
        aClosedCase();

        assertThat(queries.one(reader, NUMBER).summary().title()).isEqualTo("Salg af jord");
        assertThat(told.traces()).containsExactly("Case:21/637", "Case:21/637:attachment:1");
        assertThat(told.lists().cases(reader, CaseFilter.NONE, first()).items()).hasSize(1);
        assertThat(told.lists().count(reader, CaseFilter.NONE)).isEqualTo(1);
        assertThat(told.traces()).hasSize(3).endsWith("Case:21/637");
        assertThat(told.histories().history(reader, NUMBER, first()).items()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource({"others", "thePublic"})
    void toOthersAClosedCaseIsNotThereAndLeavesNoTrace(Caller other) {
        aClosedCase();

        assertNotThere(other);
        assertThat(queries.one(other, NUMBER, 0)).isEmpty();
        assertThat(told.traces()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thePublic")
    void thePublicFindsNoCaseUntilOneIsPublished(Caller caller) {
        told.open(NUMBER, "Plan", "ØK");

        assertNotThere(caller);
        assertThat(told.lists().cases(PLANNER, CaseFilter.NONE, first()).items())
                .hasSize(1);
    }

    private void assertNotThere(Caller caller) {
        assertThatThrownBy(() -> queries.one(caller, NUMBER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> told.histories().history(caller, NUMBER, first()))
                .isInstanceOf(Refusal.class);
        assertThat(told.lists().cases(caller, CaseFilter.NONE, first()).items()).isEmpty();
        assertThat(told.lists().count(caller, CaseFilter.NONE)).isZero();
    }

    @ParameterizedTest
    @MethodSource("others")
    void anOpenCaseIsReadByAnyLoginAndOfItsClosedAttachmentsTheNumberAlone(Caller other) {
        told.open(NUMBER, "Plan", "ØK");
        told.file(NUMBER, 1, "Notat", "1/21", Openness.OPEN);
        told.file(NUMBER, 2, "Hemmeligt tilbud", null, Openness.CLOSED);
        told.tell(new CaseDocumentArrived(NUMBER, 2, "770077/21", "3193047"));
        told.tell(new CaseDocumentWithdrawn(NUMBER, 2, "Tilbuddet var fra Hansen"));

        assertThat(queries.one(other, NUMBER).attachments())
                .element(1)
                .isEqualTo(new CaseAttachment(2, null, null, null, null, Openness.CLOSED, null, null, null));
        assertThat(told.histories().history(other, NUMBER, first()).items().toString())
                .contains("Notat", "CaseDocumentWithdrawn", "CLOSED")
                .doesNotContain("Hemmeligt", "770077", "3193047", "Hansen");
        assertThat(told.traces()).isEmpty();
    }

    @Test
    void whoReadsAClosedAttachmentLeavesATraceOfEachEntryToo() {
        told.open(NUMBER, "Plan", "ØK");
        told.file(NUMBER, 1, "Hemmeligt tilbud", "1/21", Openness.CLOSED);

        assertThat(told.histories()
                        .history(caller(Role.MEMBER, "ØK"), NUMBER, first())
                        .items())
                .extracting(HistoryEntry::type)
                .containsExactly("cases.CaseOpened", "cases.CaseDocumentFiled");
        assertThat(told.traces()).containsExactly("Case:21/637:attachment:1");
    }

    @ParameterizedTest
    @EnumSource(Openness.class)
    void whatACaseIsNowSaysWhoReadsAllThatWasWrittenOfIt(Openness now) {
        Openness before = now == Openness.OPEN ? Openness.CLOSED : Openness.OPEN;
        if (before == Openness.OPEN) {
            told.open(NUMBER, "Plan", "ØK");
        } else {
            told.openClosed(NUMBER, "Plan", "ØK");
        }
        told.tell(new CaseOpennessSwitched(NUMBER, before, now, "Kontrakten er underskrevet"));

        assertThat(told.lists().count(caller(Role.ADMINISTRATOR), CaseFilter.NONE))
                .isEqualTo(now == Openness.OPEN ? 1 : 0);
        assertThat(queries.one(caller(Role.ADMINISTRATOR), NUMBER, 0).isPresent())
                .isEqualTo(now == Openness.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "21-0", "x", "21-637-1", "637", "21--637", "21-12345678"})
    void anAddressOfAnotherShapeLeadsToNothing(String address) {
        assertThatThrownBy(() -> CaseQueries.number(address)).isInstanceOf(Refusal.class);
        assertThat(CaseQueries.number("21-637")).isEqualTo(NUMBER);
    }

    private void aClosedCase() {
        told.openClosed(NUMBER, "Salg af jord", "ØK");
        told.file(NUMBER, 1, "Købsaftale", "1/21", Openness.CLOSED);
        told.tell(new CaseReferred(NUMBER, "HMED", "Orientering"));
    }

    private static PageRequest first() {
        return PageRequest.of(null, null, 1);
    }
}
