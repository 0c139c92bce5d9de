package dk.budgetspor.query.application;

import dk.budgetspor.query.application.login.IssuerLoginConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The query service in a process of its own. */
@SpringBootApplication
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        basePackages = "dk.budgetspor.query",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "dk\\.budgetspor\\.query\\.application\\..*"))
@Import(IssuerLoginConfiguration.class)
public class QueryServiceApplication {
    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "query-service");
        SpringApplication.run(QueryServiceApplication.class, arguments);
    }
}
