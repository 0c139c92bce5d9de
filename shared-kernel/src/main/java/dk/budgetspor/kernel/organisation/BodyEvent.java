package dk.budgetspor.kernel.organisation;

/** Everything that can happen to a body. */
public sealed interface BodyEvent
        permits BodyEstablished,
                BodyReestablished,
                BodyRenamed,
                BodyDissolved,
                SeatAdded,
                SeatTaken,
                SeatVacated,
                SeatAbolished {
    /** The code of the body it happened to. */
    String code();
}
