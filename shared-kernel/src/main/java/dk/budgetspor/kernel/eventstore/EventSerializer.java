package dk.budgetspor.kernel.eventstore;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Writes events under their {@link EventNames} and revision, and reads them again. */
public final class EventSerializer extends Jackson3Serializer {
    private static final AnnotationRevisionResolver REVISIONS = new AnnotationRevisionResolver();

    public EventSerializer() {
        super(Jackson3Serializer.builder()
                .revisionResolver(REVISIONS)
                .jsonMapperBuilderCustomizer(EventStoreAutoConfiguration.MAPPING));
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared in the supertype
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || MetaData.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        String revision = REVISIONS.revisionOf(type);
        if (revision == null) {
            throw new SerializationException("event type without @Revision: " + type.getName());
        }
        return new SimpleSerializedType(EventNames.nameOf(type), revision);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return type.getName().equals(MetaData.class.getName())
                ? type.getName()
                : EventNames.classOf(type.getName()).getName();
    }
}
