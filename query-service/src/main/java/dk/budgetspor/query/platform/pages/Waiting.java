package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.web.Caller;

/** What waits for a caller behind an entry of the menu; the rooms say so, and every page shows it. */
public interface Waiting {
    /** The address of the entry. */
    String path();

    /** How much waits there for the caller to do; 0 if nothing does. */
    long count(Caller caller);
}
