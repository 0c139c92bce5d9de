package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.web.Caller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers and titles behind identifiers of items, for pages of every room; of what the caller may see. */
@Component
public class PlanItemNames {
    private static final Pattern WITH_YEAR = Pattern.compile("(\\d{4})[ /](\\S.*)");
    private static final String SELECT = """
            SELECT i.plan_item_id, i.number || ' ' || i.title AS name, i.number, p.budget_year, p.title AS plan
            FROM plan_item i JOIN plan p ON p.plan_id = i.plan_id AND p.to_position IS NULL
            WHERE i.to_position IS NULL AND (:all OR p.adopted_on IS NOT NULL)
            """;

    private final JdbcClient jdbc;

    PlanItemNames(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as {@code A-01 Kystbåndet}; empty if there is no such item that the caller may see. */
    public Optional<String> nameOf(Caller caller, UUID planItemId) {
        return select(caller, "AND i.plan_item_id = :id")
                .param("id", planItemId)
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /** Its budget year and number, such as {@code 2022 A-01}; empty if there is no such item that the caller may see. */
    public Optional<String> numberOf(Caller caller, UUID planItemId) {
        return select(caller, "AND i.plan_item_id = :id")
                .param("id", planItemId)
                .query((row, number) -> row.getInt("budget_year") + " " + row.getString("number"))
                .optional();
    }

    /** The items that a number is of, which may have the budget year of their plan before it, or that identifier. */
    public List<UUID> numbered(Caller caller, String typed) {
        Matcher year = WITH_YEAR.matcher(typed.strip());
        return select(caller, """
                        AND (upper(i.number) = upper(:number) AND (:year::int IS NULL OR p.budget_year = :year)
                            OR i.plan_item_id::text = :number)""")
                .param("number", year.matches() ? year.group(2) : typed.strip())
                .param("year", year.matches() ? Integer.valueOf(year.group(1)) : null)
                .query((row, number) -> row.getObject("plan_item_id", UUID.class))
                .list();
    }

    /** Every plan's name by its identifier, the newest first. */
    public Map<String, String> plans(Caller caller) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT plan_id, title FROM plan
                        WHERE to_position IS NULL AND (:all OR adopted_on IS NOT NULL)
                        ORDER BY budget_year DESC, title COLLATE "da-x-icu", plan_id""").param("all", !caller.seesPublicEdition()).query(row -> {
            names.put(row.getString("plan_id"), row.getString("title"));
        });
        return names;
    }

    /** The items that follow from a capital project, by number. */
    public Map<UUID, String> derivedFrom(Caller caller, UUID planItemId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        select(caller, "AND i.derived_from = :id ORDER BY i.number COLLATE \"da-x-icu\", i.plan_item_id")
                .param("id", planItemId)
                .query(row -> {
                    names.put(row.getObject("plan_item_id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** The capital projects of plans up to a budget year, the newest plan first, with the name of their plan. */
    public Map<String, String> projects(Caller caller, int budgetYear) {
        Map<String, String> names = new LinkedHashMap<>();
        select(caller, """
                        AND i.kind = :kind AND p.budget_year <= :year
                        ORDER BY p.budget_year DESC, p.title COLLATE "da-x-icu", p.plan_id,
                            i.number COLLATE "da-x-icu", i.plan_item_id""")
                .param("kind", PlanItemKind.CAPITAL_PROJECT.name())
                .param("year", budgetYear)
                .query(row -> {
                    names.put(
                            row.getString("plan_item_id"), row.getString("name") + " (" + row.getString("plan") + ")");
                });
        return names;
    }

    private JdbcClient.StatementSpec select(Caller caller, String condition) {
        return jdbc.sql(SELECT + condition).param("all", !caller.seesPublicEdition());
    }
}
