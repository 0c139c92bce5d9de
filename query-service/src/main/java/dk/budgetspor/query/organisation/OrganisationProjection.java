package dk.budgetspor.query.organisation;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.organisation.BodyDissolved;
import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyReestablished;
import dk.budgetspor.kernel.organisation.BodyRenamed;
import dk.budgetspor.kernel.organisation.ManagementAreaEstablished;
import dk.budgetspor.kernel.organisation.ManagementAreaReassigned;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each body and each area; those of seats are beside it. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + OrganisationProjection.VIEW)
class OrganisationProjection {
    static final String VIEW = "organisation";

    private final VersionedTable bodies;
    private final VersionedTable areas;
    private final JsonMapper json;

    OrganisationProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.bodies = new VersionedTable(jdbc, "body", "code", "name", "kind", "dissolved");
        this.areas = new VersionedTable(jdbc, "area", "code", "name", "administration", "body_codes::jsonb");
        this.json = json;
    }

    @EventHandler
    void on(BodyEstablished event, Fact fact) {
        bodies.insert(
                event.code(), values("name", event.name(), "kind", event.kind().name(), "dissolved", false), fact);
    }

    @EventHandler
    void on(BodyReestablished event, Fact fact) {
        bodies.revise(
                event.code(), values("name", event.name(), "kind", event.kind().name(), "dissolved", false), fact);
    }

    @EventHandler
    void on(BodyRenamed event, Fact fact) {
        bodies.revise(event.code(), values("name", event.name()), fact);
    }

    @EventHandler
    void on(BodyDissolved event, Fact fact) {
        bodies.revise(event.code(), values("dissolved", true), fact);
    }

    /** What happens to its seats makes a new version of a body too: the version is what {@code If-Match} compares. */
    @EventHandler
    void on(SeatAdded event, Fact fact) {
        bodies.revise(event.code(), values(), fact);
    }

    @EventHandler
    void on(SeatTaken event, Fact fact) {
        bodies.revise(event.code(), values(), fact);
    }

    @EventHandler
    void on(SeatVacated event, Fact fact) {
        bodies.revise(event.code(), values(), fact);
    }

    @EventHandler
    void on(SeatAbolished event, Fact fact) {
        bodies.revise(event.code(), values(), fact);
    }

    @EventHandler
    void on(ManagementAreaEstablished event, Fact fact) {
        areas.insert(
                event.code(),
                values(
                        "name", event.name(),
                        "administration", event.administration(),
                        "body_codes", json.writeValueAsString(event.bodyCodes())),
                fact);
    }

    @EventHandler
    void on(ManagementAreaReassigned event, Fact fact) {
        areas.revise(
                event.code(),
                values(
                        "administration", event.administration(),
                        "body_codes", json.writeValueAsString(event.bodyCodes())),
                fact);
    }

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View organisationView(OrganisationProjection projection, SeatsProjection seats) {
            return new View(VIEW, List.of("body", "area", "seat"), List.of(projection, seats));
        }
    }
}
