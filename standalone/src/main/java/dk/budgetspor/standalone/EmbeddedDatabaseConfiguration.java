package dk.budgetspor.standalone;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the database is that runs as long as the process. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "budgetspor.event-store", havingValue = "embedded")
class EmbeddedDatabaseConfiguration {
    @Bean
    DatabaseSettings embeddedDatabaseSettings(EarlyDatabase database) {
        return database.started().settings();
    }
}
