package dk.budgetspor.query.platform;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view has come; asks the processor of this node first, for a stored token of an idle one lags. */
@Component
public class ViewProgress {
    private final List<View> views;
    private final EventProcessingConfiguration processing;
    private final JdbcClient reader;
    private final TokenStore tokens;

    ViewProgress(
            List<View> views,
            EventProcessingConfiguration processing,
            @Qualifier("readerJdbc") JdbcClient reader,
            TokenStore tokens) {
        this.views = views;
        this.processing = processing;
        this.reader = reader;
        this.tokens = tokens;
    }

    List<View> views() {
        return views;
    }

    Optional<View> view(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    StreamingEventProcessor processor(View view) {
        return processing
                .eventProcessor(view.group(), StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("no processor for " + view.name()));
    }

    /** Whether the view shows everything up to the position, gaps that may still be filled excepted. */
    boolean covers(View view, long position) {
        TrackingToken token = token(view);
        if (token instanceof GapAwareTrackingToken gaps) {
            return gaps.getIndex() >= position && !gaps.getGaps().contains(position);
        }
        return token != null && token.position().orElse(-1) >= position;
    }

    /** The last position the view has seen. */
    OptionalLong position(View view) {
        TrackingToken token = token(view);
        return token == null ? OptionalLong.empty() : token.position();
    }

    private @Nullable TrackingToken token(View view) {
        return processor(view).processingStatus().values().stream()
                .findFirst()
                .map(EventTrackerStatus::getTrackingToken)
                .or(() -> storedToken(view))
                .map(WrappedToken::unwrapUpperBound)
                .orElse(null);
    }

    private Optional<TrackingToken> storedToken(View view) {
        return reader.sql("""
                        SELECT token, token_type FROM read_model.token_entry
                        WHERE processor_name = :name AND segment = 0 AND token IS NOT NULL""")
                .param("name", view.group())
                .query((row, number) -> {
                    SerializedType type = new SimpleSerializedType(row.getString("token_type"), null);
                    return serializer()
                            .<byte[], TrackingToken>deserialize(
                                    new SimpleSerializedObject<>(row.getBytes("token"), byte[].class, type));
                })
                .optional();
    }

    private org.axonframework.serialization.Serializer serializer() {
        return ((org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore) tokens).serializer();
    }
}
