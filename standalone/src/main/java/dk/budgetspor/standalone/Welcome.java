package dk.budgetspor.standalone;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.standalone.login.ExampleUsers;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to go, once everything is ready. */
@Component
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final ServletWebServerApplicationContext server;
    private final String store;

    Welcome(
            ServletWebServerApplicationContext server,
            @Value("${budgetspor.event-store}") String kind,
            @Value("${budgetspor.data-directory}") String directory) {
        this.server = server;
        this.store = kind.equals("embedded") ? directory : kind;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        int port = Objects.requireNonNull(server.getWebServer()).getPort();
        String users = Arrays.stream(Role.values()).map(ExampleUsers::nameOf).collect(Collectors.joining(", "));
        LOG.info("""
                Budgetspor er klar.

                  Sider              http://127.0.0.1:{}/
                  Prøv API'et        http://127.0.0.1:{}/swagger-ui.html
                  Eksempelbrugere    {}
                                     alle med adgangskoden "{}" (kun til prøvebrug)
                  Data               {}
                  Stop               Ctrl-C
                """, port, port, users, ExampleUsers.PASSWORD, store);
    }
}
