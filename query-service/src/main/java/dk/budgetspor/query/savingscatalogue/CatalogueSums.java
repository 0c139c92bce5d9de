package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.Search;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the catalogue adds up to off the totals that are kept: thousands of proposals are not added up each time. */
@Component
class CatalogueSums {
    private static final String COUNTED = "round_id = :round AND in_catalogue AND step <> 'WITHDRAWN'";

    private final JdbcClient jdbc;

    CatalogueSums(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Per committee and area, in the Danish order of their codes; those that have a proposal. */
    List<Sum> of(UUID roundId, CatalogueFilter filter) {
        Map<List<String>, Sum> sums = new LinkedHashMap<>();
        Search search = narrowed(
                Search.of("SELECT * FROM (SELECT body_code, area_code, 0 AS year, sum(proposals) AS proposals,"
                        + " sum(investment_thousand_dkk) AS thousand_dkk, sum(staff_effect_fte) AS staff"
                        + " FROM savings_count WHERE " + COUNTED),
                filter);
        narrowed(
                search.then("GROUP BY 1, 2 HAVING sum(proposals) > 0 UNION ALL")
                        .then("SELECT body_code, area_code, year, 0, sum(thousand_dkk), 0 FROM savings_total WHERE "
                                + COUNTED),
                filter);
        search.then("GROUP BY 1, 2, 3) AS part")
                .then("ORDER BY body_code COLLATE \"da-x-icu\", area_code COLLATE \"da-x-icu\", year")
                .param("round", roundId)
                .on(jdbc)
                .query(row -> {
                    String body = row.getString("body_code");
                    String area = row.getString("area_code");
                    List<String> key = List.of(body, area);
                    int year = row.getInt("year");
                    long thousands = row.getLong("thousand_dkk");
                    if (year == 0) {
                        sums.put(
                                key,
                                new Sum(
                                        body,
                                        area,
                                        row.getLong("proposals"),
                                        List.of(),
                                        thousands,
                                        Objects.requireNonNull(row.getBigDecimal("staff"))));
                    } else {
                        sums.computeIfPresent(key, (same, sum) -> and(sum, new YearAmount(year, thousands)));
                    }
                });
        return List.copyOf(sums.values());
    }

    private static Search narrowed(Search search, CatalogueFilter filter) {
        return search.given("body", filter.body(), "AND body_code = :body")
                .given("area", filter.area(), "AND area_code = :area");
    }

    private static Sum and(Sum sum, YearAmount amount) {
        List<YearAmount> amounts = new ArrayList<>(sum.amounts());
        amounts.add(amount);
        BigDecimal staff = sum.staffEffectFte();
        return new Sum(sum.bodyCode(), sum.areaCode(), sum.proposals(), amounts, sum.investmentThousandDkk(), staff);
    }
}
