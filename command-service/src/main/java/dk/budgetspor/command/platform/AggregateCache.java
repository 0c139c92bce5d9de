package dk.budgetspor.command.platform;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import dk.budgetspor.kernel.eventstore.EventStoreKind;
import java.util.OptionalLong;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.axonframework.common.caching.NoCache;

/**
 * Aggregates that stay in memory, so that a command need not read their events again. Only where nobody else can append
 * to their streams, that is, with the one command node of an embedded store: elsewhere a cached aggregate would compare
 * the version a command expects with one of yesterday.
 */
final class AggregateCache {
    private static final long MOST = 1000;

    private AggregateCache() {}

    static Cache of(EventStoreKind store) {
        return store == EventStoreKind.EMBEDDED ? bounded() : NoCache.INSTANCE;
    }

    private static Cache bounded() {
        CaffeineConfiguration<Object, Object> settings = new CaffeineConfiguration<>();
        settings.setStoreByValue(false);
        settings.setMaximumSize(OptionalLong.of(MOST));
        return new JCacheAdapter(new CaffeineCachingProvider().getCacheManager().createCache("aggregates", settings));
    }
}
