package dk.budgetspor.standalone;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import sun.misc.Signal;

/** The whole of Budgetspor in one process: what the README runs. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        basePackages = {"dk.budgetspor.command", "dk.budgetspor.query", "dk.budgetspor.standalone"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "dk\\.budgetspor\\.\\w+\\.application\\..*"))
public class Standalone {
    private static final int SIGNAL_EXIT = 128;

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Starts with the arguments of the command line; settings are in the README. */
    public static ConfigurableApplicationContext start(String... arguments) {
        ConfigurableApplicationContext context = application().run(arguments);
        closeOn("TERM", context);
        closeOn("INT", context);
        return context;
    }

    /** What is started, with more beans. */
    public static SpringApplication application(Class<?>... more) {
        System.setProperty("spring.config.name", "standalone");
        SpringApplication application = new SpringApplication(Standalone.class);
        application.addPrimarySources(List.of(more));
        application.addInitializers(EarlyDatabase.initializer());
        // the database's own shutdown hook would race Spring's: the signals close the context first
        application.setRegisterShutdownHook(false);
        return application;
    }

    private static void closeOn(String name, ConfigurableApplicationContext context) {
        Signal.handle(new Signal(name), signal -> {
            Thread closing = new Thread(() -> close(context, SIGNAL_EXIT + signal.getNumber()), "closing");
            // the last of its kind when the web server has ended: without it the process would not wait for the
            // database
            closing.setDaemon(false);
            closing.start();
        });
    }

    private static void close(ConfigurableApplicationContext context, int exitCode) {
        try {
            context.close();
        } finally {
            Runtime.getRuntime().halt(exitCode);
        }
    }
}
