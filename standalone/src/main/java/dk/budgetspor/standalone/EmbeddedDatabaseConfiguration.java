package dk.budgetspor.standalone;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import dk.budgetspor.standalone.database.EmbeddedDatabase;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database that runs as long as the process; everything that uses it is closed before it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "budgetspor.event-store", havingValue = "embedded")
class EmbeddedDatabaseConfiguration {
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${budgetspor.data-directory}") Path directory) {
        return EmbeddedDatabase.start(directory.toAbsolutePath());
    }

    @Bean
    DatabaseSettings embeddedDatabaseSettings(EmbeddedDatabase database) {
        return database.settings();
    }
}
