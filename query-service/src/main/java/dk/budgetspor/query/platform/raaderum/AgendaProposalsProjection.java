package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which items of agendas are about which proposals; what an item is about no more has no open row. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class AgendaProposalsProjection {
    private final JdbcClient jdbc;
    private final VersionedTable onAgendas;

    AgendaProposalsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.onAgendas = new VersionedTable(
                jdbc, "savings_on_agenda", "on_agenda_id", "proposal_id", "agenda_item_id", "meeting_id");
    }

    @EventHandler
    void on(AgendaItemProposalsNamed event, Fact fact) {
        Set<UUID> before = named(event.agendaItemId());
        before.stream()
                .filter(proposal -> !event.proposalIds().contains(proposal))
                .forEach(proposal -> onAgendas.close(id(event, proposal), fact));
        event.proposalIds().stream()
                .filter(proposal -> !before.contains(proposal))
                .forEach(proposal -> onAgendas.insert(
                        id(event, proposal),
                        values(
                                "proposal_id", proposal,
                                "agenda_item_id", event.agendaItemId(),
                                "meeting_id", event.meetingId()),
                        fact));
    }

    private Set<UUID> named(UUID agendaItemId) {
        return new HashSet<>(
                jdbc.sql("SELECT proposal_id FROM savings_on_agenda WHERE agenda_item_id = :id AND to_position IS NULL")
                        .param("id", agendaItemId)
                        .query(UUID.class)
                        .list());
    }

    private static String id(AgendaItemProposalsNamed event, UUID proposalId) {
        return event.agendaItemId() + ":" + proposalId;
    }
}
