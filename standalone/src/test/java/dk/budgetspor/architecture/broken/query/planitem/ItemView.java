package dk.budgetspor.architecture.broken.query.planitem;

import dk.budgetspor.architecture.broken.command.organisation.BodyRoom;
import org.springframework.web.bind.annotation.GetMapping;

/** Breaks: the query service sees the command service, and an endpoint does not say who may use it. */
public class ItemView {
    @GetMapping("/broken")
    Object item() {
        return new BodyRoom();
    }
}
