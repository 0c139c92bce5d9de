package dk.budgetspor.standalone.database;

import dk.budgetspor.kernel.startup.StartRefused;
import java.nio.file.Path;

/** The data directory belongs to another Budgetspor that is running now, in this process or in another. */
public final class DataDirectoryInUse extends StartRefused {
    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path directory) {
        super("The data directory " + directory
                + " is in use by another running Budgetspor. Stop that one first, or choose another directory.");
    }
}
