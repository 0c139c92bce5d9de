package dk.budgetspor.bench;

import static dk.budgetspor.bench.PagesOfViews.FIFTY;
import static dk.budgetspor.bench.Server.call;
import static dk.budgetspor.bench.Server.expect;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Views of a hundred thousand items: a page against {@code SELECT 1}, totals against adding up, a page against its data. */
final class ViewsBenchmark {
    private static final int ITEMS = 100_000;
    private static final int PLANS = 200;
    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    private final Server server;
    private final Rounds rounds;
    private final JdbcClient reader;

    ViewsBenchmark(Server server, Rounds rounds) {
        this.server = server;
        this.rounds = rounds;
        this.reader = server.bean("readerJdbc", JdbcClient.class);
    }

    void run(Report report) throws Exception {
        UUID plan = fill();
        PagesOfViews pages = new PagesOfViews(rounds, reader);
        Object overview = server.bean("planoverview.PlanItemsQueries");
        Object noFilter = Objects.requireNonNull(
                ReflectionTestUtils.getField(Class.forName("dk.budgetspor.query.planoverview.ItemFilter"), "NONE"));
        pages.measure(
                report,
                "plan overview of 100,000 items",
                () -> call(overview, "items", Caller.ANONYMOUS, plan, noFilter, FIFTY));
        PageRequest middle = PagesOfViews.after("D-5", FIRST_ID);
        pages.measure(
                report,
                "plan overview of 100,000 items at depth",
                () -> call(overview, "items", Caller.ANONYMOUS, plan, noFilter, middle));
        double[] rates = Load.inTurns(
                1,
                rounds.round(),
                () -> call(server.bean("planoverview.PlanOverviewQueries"), "totals", Caller.ANONYMOUS, plan),
                () -> reader.sql(LIVE_TOTALS).param("planId", plan).query().listOfRows());
        report.atLeast("totals of 100,000 items, against adding up live", rates[0], rates[1], "/s", 50);
        Callable<?> html = () -> expect(200, server.get("", "/planer/" + plan));
        Callable<?> json = () -> expect(200, server.get("", "/api/plans/" + plan + "/items?limit=200"));
        Load.inTurns(1, rounds.warmUp(), html, json);
        double[] rendered = Load.inTurns(1, rounds.round(), html, json);
        report.atMost("page of a plan, against its call of the API", 1000 / rendered[0], 1000 / rendered[1], "ms", 3);
    }

    private static final String LIVE_TOTALS = """
            SELECT kind, status, (amount ->> 'year')::int AS year, sum((amount ->> 'thousandDkk')::bigint)
            FROM plan_item, jsonb_array_elements(amounts) AS amount
            WHERE plan_id = :planId AND to_position IS NULL GROUP BY 1, 2, 3""";

    /** Straight into the rows: what is measured is the reading. */
    private UUID fill() {
        UUID plan = UUID.randomUUID();
        reader.sql("""
                        INSERT INTO plan (plan_id, title, budget_year, budget_agreement, status, adopted_on, version,
                            from_position)
                        SELECT CASE n WHEN 1 THEN :plan::uuid ELSE gen_random_uuid() END, 'Plan ' || n, 2022, 'Aftale',
                            'ADOPTED', '2021-12-14', 0, 0 FROM generate_series(1, :plans) AS n""").param("plan", plan).param("plans", PLANS).update();
        reader.sql("""
                        INSERT INTO plan_item (plan_item_id, plan_id, number, title, kind, status, description, process,
                            follow_up, area_code, treatment, amounts, treatments, latest_progress, version, from_position)
                        SELECT gen_random_uuid(), :plan, 'D-' || n, 'Punkt ' || n, 'OPERATING_CHANGE', 'IN_PROGRESS',
                            repeat('Beskrivelse. ', 20), '', '', 'KUF', 'POLITICAL',
                            '[{"year": 2022, "thousandDkk": -500}, {"year": 2023, "thousandDkk": -1000}]',
                            json_build_array(json_build_object('bodyCode', 'KFU', 'purpose', '', 'indicativeDate',
                                DATE '2022-01-01' + (n % 1000), 'originalDate', '2022-01-01', 'slippageDays',
                                n % 1000)),
                            '{"statusDate": "2022-05-01", "light": "GREEN", "note": "Udbudt.", "effect": "",
                                "citizenConsequences": ""}', 0, n
                        FROM generate_series(1, :items) AS n""").param("plan", plan).param("items", ITEMS).update();
        reader.sql("""
                        INSERT INTO plan_item_treatment (treatment_id, plan_item_id, plan_id, number, active,
                            body_code, purpose, indicative_date, original_date, version, from_position)
                        SELECT plan_item_id || ':KFU', plan_item_id, plan_id, number, true, 'KFU', '',
                            DATE '2022-01-01' + (from_position % 1000)::int, '2022-01-01', 0, from_position
                        FROM plan_item""").update();
        reader.sql("""
                        INSERT INTO plan_total SELECT plan_id, kind, status, 2022, sum(-500) FROM plan_item
                        GROUP BY 1, 2, 3""").update();
        reader.sql("INSERT INTO body VALUES ('KFU', 'Kultur- og Fritidsudvalget', 'STANDING_COMMITTEE', false, 0, 0)")
                .update();
        reader.sql("ANALYZE plan_item, plan_item_treatment, plan").update();
        return plan;
    }
}
