package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.personal.PersonalNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of private persons, whose keys are kept and destroyed in the transaction of the append. */
@Configuration(proxyBeanMethods = false)
class PersonalNamesConfiguration {
    /** First where the query service, which only opens names, runs in the same process. */
    @Bean
    @Primary
    PersonalNames writerNames(@Qualifier("writerJdbc") JdbcClient writer) {
        return PersonalNames.in(writer);
    }
}
