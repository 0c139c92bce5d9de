package dk.budgetspor.architecture.broken.command.organisation;

import dk.budgetspor.architecture.broken.query.planitem.ItemView;

/** Breaks: the command service sees the query service. */
public class BodyRoom {
    Object view() {
        return new ItemView();
    }
}
