package dk.budgetspor.query.platform.raaderum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which proposals the items of an agenda are about. */
@Component
public class ProposalsOnAgendas {
    private final JdbcClient jdbc;

    ProposalsOnAgendas(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a meeting by item and number, as they were named at a position; who asks sees to it that they may be told. */
    public Map<UUID, List<NamedProposal>> at(UUID meetingId, long position) {
        return jdbc
                .sql("""
                        SELECT n.agenda_item_id, n.proposal_id, s.number || ' ' || s.title AS name
                        FROM savings_on_agenda n
                        JOIN savings_proposal s ON s.proposal_id = n.proposal_id AND s.to_position IS NULL
                        WHERE n.meeting_id = :meeting AND n.from_position <= :at
                          AND (n.to_position IS NULL OR n.to_position > :at)
                        ORDER BY s.number COLLATE "da-x-icu", s.proposal_id""")
                .param("meeting", meetingId)
                .param("at", position)
                .query((row, number) -> Map.entry(
                        row.getObject("agenda_item_id", UUID.class),
                        new NamedProposal(row.getObject("proposal_id", UUID.class), row.getString("name"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
