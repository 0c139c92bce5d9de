package dk.budgetspor.query.organisation;

import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for bodies and areas, in the Danish order of their names. */
@Component
class OrganisationQueries implements OrganisationNames {
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private static final String TODAY = "to_position IS NULL";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrganisationQueries(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Page<Body> bodies(PageRequest page) {
        List<Body> rows = jdbc.sql("""
                        SELECT code, name, kind, dissolved, version FROM body
                        WHERE to_position IS NULL
                          AND (:first OR (name COLLATE "da-x-icu", code) > (:name COLLATE "da-x-icu", :code))
                        ORDER BY name COLLATE "da-x-icu", code LIMIT\s""" + page.rows())
                .param("first", page.first())
                .param("name", page.first() ? "" : page.after().get(0))
                .param("code", page.first() ? "" : page.after().get(1))
                .query((row, number) -> new Body(
                        row.getString("code"),
                        row.getString("name"),
                        BodyKind.valueOf(row.getString("kind")),
                        row.getBoolean("dissolved"),
                        row.getLong("version")))
                .list();
        return Page.cut(rows, page, "/api/bodies", body -> List.of(body.name(), body.code()));
    }

    Page<Area> areas(PageRequest page) {
        List<Area> rows = jdbc.sql("""
                        SELECT code, name, administration, body_codes, version FROM area
                        WHERE to_position IS NULL
                          AND (:first OR (name COLLATE "da-x-icu", code) > (:name COLLATE "da-x-icu", :code))
                        ORDER BY name COLLATE "da-x-icu", code LIMIT\s""" + page.rows())
                .param("first", page.first())
                .param("name", page.first() ? "" : page.after().get(0))
                .param("code", page.first() ? "" : page.after().get(1))
                .query((row, number) -> new Area(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("administration"),
                        json.readValue(row.getString("body_codes"), CODES),
                        row.getLong("version")))
                .list();
        return Page.cut(rows, page, "/api/areas", area -> List.of(area.name(), area.code()));
    }

    @Override
    public Optional<String> nameOfArea(String code) {
        return name("area", code);
    }

    @Override
    public Map<String, String> areas() {
        return names("area", TODAY, Long.MAX_VALUE);
    }

    @Override
    public Optional<String> nameOfBody(String code) {
        return name("body", code);
    }

    @Override
    public Map<String, String> bodies() {
        return names("body", TODAY, Long.MAX_VALUE);
    }

    private Optional<String> name(String table, String code) {
        return jdbc.sql("SELECT name FROM " + table + " WHERE code = :code AND to_position IS NULL")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    @Override
    public Names at(long position) {
        String then = "from_position <= :position AND (to_position IS NULL OR to_position > :position)";
        return new Names(names("area", then, position), names("body", then, position));
    }

    private Map<String, String> names(String table, String which, long position) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("SELECT code, name FROM " + table + " WHERE " + which + " ORDER BY name COLLATE \"da-x-icu\", code")
                .param("position", position)
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    @Override
    public Map<String, String> activeBodies() {
        return names("body", TODAY + " AND NOT dissolved", Long.MAX_VALUE);
    }

    @Override
    public Map<String, String> activeBodies(Set<BodyKind> kinds) {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("SELECT code, name FROM body WHERE " + TODAY + " AND NOT dissolved AND kind = ANY (:kinds)"
                        + " ORDER BY name COLLATE \"da-x-icu\", code")
                .param("kinds", kinds.stream().map(BodyKind::name).toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    /**
     * A body.
     *
     * @param code its code
     * @param name its name
     * @param kind what kind of body it is
     * @param dissolved whether it has ceased to exist
     * @param version for {@code If-Match}; left out of the public edition
     */
    record Body(
            String code,
            String name,
            BodyKind kind,
            boolean dissolved,

            @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
            @Nullable
            Long version) {
        Body publicEdition() {
            return new Body(code, name, kind, dissolved, null);
        }
    }

    /**
     * A management area.
     *
     * @param code its code
     * @param name its name
     * @param administration the administration it is part of
     * @param bodyCodes the committees whose field it lies in
     * @param version for {@code If-Match}; left out of the public edition
     */
    record Area(
            String code,
            String name,
            String administration,
            List<String> bodyCodes,

            @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
            @Nullable
            Long version) {
        Area publicEdition() {
            return new Area(code, name, administration, bodyCodes, null);
        }
    }
}
