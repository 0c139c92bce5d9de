package dk.budgetspor.kernel.raaderum;

/** How another catalogue goes with a round. */
public enum CatalogueArrangement {
    /** Its proposals follow the round and its dates. */
    MERGED,
    /** It runs beside the round, with dates of its own. */
    PARALLEL
}
