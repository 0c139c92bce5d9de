package dk.budgetspor.kernel.planning;

/** How an item is getting on: as planned, with something to watch, or in need of help. */
public enum TrafficLight {
    GREEN,
    YELLOW,
    RED
}
