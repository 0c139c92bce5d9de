package dk.budgetspor.kernel.calendar;

/** Everything that can happen to the annual wheel of a body. All of it is provisional: moving is an event. */
public sealed interface AnnualWheelEvent
        permits WheelDateSet,
                WheelDateDropped,
                WheelBreakSet,
                WheelBreakDropped,
                TopicPlanned,
                TopicMoved,
                TopicDropped,
                TopicTaken,
                TopicReturned {
    /** The body. */
    String bodyCode();

    /** The year of the wheel. */
    int year();
}
