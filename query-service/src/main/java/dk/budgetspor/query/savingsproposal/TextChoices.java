package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to choose among when a proposal of a round is written. */
@Component
class TextChoices {
    /** An idea is chosen by its first words. */
    private static final int LETTERS = 120;

    private final JdbcClient jdbc;
    private final OrganisationNames names;

    TextChoices(@Qualifier("readerJdbc") JdbcClient jdbc, OrganisationNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The areas that the caller writes proposals for. */
    Map<String, String> areas(Caller caller) {
        Map<String, String> areas = new LinkedHashMap<>(names.areas());
        areas.keySet().removeIf(code -> !caller.has(Role.PLANNER) && !ProposalOffers.holds(caller.areas(), code));
        return areas;
    }

    /** The committees that prioritise. */
    Map<String, String> committees() {
        return names.committees();
    }

    /** The work packages of the round, each with its area. */
    Map<String, String> workPackages(Caller caller, UUID roundId) {
        Map<String, String> areas = areas(caller);
        Map<String, String> packages = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT work_package_id, title, area_code FROM savings_work_package
                        WHERE round_id = :round AND to_position IS NULL
                        ORDER BY area_code COLLATE "da-x-icu", title COLLATE "da-x-icu", work_package_id""").param("round", roundId).query(row -> {
            String area = areas.get(row.getString("area_code"));
            if (area != null) {
                packages.put(row.getString("work_package_id"), row.getString("title") + " (" + area + ")");
            }
        });
        return packages;
    }

    /** The ideas of the round that are pursued as themselves, and those that were named before. */
    Map<String, String> ideas(Caller caller, UUID roundId, List<String> named) {
        Set<String> areas = areas(caller).keySet();
        Map<String, String> ideas = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT idea_id, text, area_code, status FROM savings_idea
                        WHERE round_id = :round AND to_position IS NULL
                        ORDER BY area_code COLLATE "da-x-icu" NULLS FIRST, registered_position""").param("round", roundId).query(row -> {
            String id = row.getString("idea_id");
            String area = row.getString("area_code");
            boolean pursued = Set.of("SORTED", "UNSORTED").contains(row.getString("status"));
            if (named.contains(id) || pursued && (area == null || areas.contains(area))) {
                ideas.put(id, inFewWords(row.getString("text")) + (area == null ? "" : " (" + area + ")"));
            }
        });
        return ideas;
    }

    private static String inFewWords(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LETTERS ? line.substring(0, LETTERS) + "…" : line;
    }

    /** The area of a work package, and its ideas, to begin with. */
    Map<String, String> ofWorkPackage(UUID workPackageId) {
        Map<String, String> filled = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT w.area_code, string_agg(i.idea_id::text, E'\\n' ORDER BY i.registered_position) AS ideas
                        FROM savings_work_package w LEFT JOIN savings_idea i ON i.work_package_id = w.work_package_id
                            AND i.to_position IS NULL AND i.status = 'SORTED'
                        WHERE w.work_package_id = :id AND w.to_position IS NULL GROUP BY w.area_code""").param("id", workPackageId).query(row -> {
            filled.put("areaCode", row.getString("area_code"));
            filled.put("workPackageId", workPackageId.toString());
            String ideas = row.getString("ideas");
            filled.put("ideaIds", ideas == null ? "" : ideas);
        });
        return filled;
    }
}
