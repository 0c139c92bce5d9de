package dk.budgetspor.kernel.eventstore;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that the processors of a schema failed on, kept per aggregate in their order until they are tried again. */
public final class DeadLetters {
    private static final int MOST = 200;

    private final String schema;
    private final JdbcClient jdbc;
    private final EventProcessingConfiguration processing;

    /**
     * The dead letters of a schema.
     *
     * @param schema the schema of {@link StreamingProcessors}
     * @param jdbc connections of a role that reads it
     * @param processing the processors
     */
    public DeadLetters(String schema, JdbcClient jdbc, EventProcessingConfiguration processing) {
        this.schema = schema;
        this.jdbc = jdbc;
        this.processing = processing;
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM " + schema + ".dead_letter_entry")
                .query(Long.class)
                .single();
    }

    public long count(String group) {
        return jdbc.sql("SELECT count(*) FROM " + schema + ".dead_letter_entry WHERE processing_group = :group")
                .param("group", group)
                .query(Long.class)
                .single();
    }

    /** The first of them. */
    public List<Letter> all() {
        return jdbc.sql("SELECT processing_group AS group, sequence_identifier AS sequence, payload_type AS type,"
                        + " enqueued_at, cause_type AS cause FROM " + schema + ".dead_letter_entry"
                        + " ORDER BY processing_group, sequence_identifier, sequence_index LIMIT :most")
                .param("most", MOST)
                .query(Letter.class)
                .list();
    }

    /** Tries every sequence of the group once more, until one fails again. */
    public void retry(String group) {
        processing.sequencedDeadLetterProcessor(group).ifPresent(letters -> {
            while (letters.processAny()) {
                // one sequence after the other
            }
        });
    }

    /**
     * An event that could not be digested.
     *
     * @param group the processing group
     * @param sequence the aggregate it belongs to
     * @param type the stored name of the event
     * @param enqueuedAt when it failed
     * @param cause the kind of fault
     */
    public record Letter(
            String group,
            String sequence,
            String type,
            String enqueuedAt,
            @Nullable String cause) {}
}
