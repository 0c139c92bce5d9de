package dk.budgetspor.kernel.meetings;

/**
 * How a party voted.
 *
 * @param party its letter
 * @param inFavour votes for
 * @param against votes against
 * @param abstained who voted neither for nor against
 */
public record PartyVotes(String party, int inFavour, int against, int abstained) {}
