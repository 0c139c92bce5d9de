package dk.budgetspor.kernel.documents;

/** Whether everybody may see something (åben), or only those whose work it is (lukket). */
public enum Openness {
    OPEN,
    CLOSED
}
