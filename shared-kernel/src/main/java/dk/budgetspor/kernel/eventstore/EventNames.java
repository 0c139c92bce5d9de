package dk.budgetspor.kernel.eventstore;

import dk.budgetspor.kernel.budget.BudgetCorrectionEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpEvent;
import dk.budgetspor.kernel.calendar.AnnualWheelEvent;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.BodyEvent;
import dk.budgetspor.kernel.organisation.ManagementAreaEvent;
import dk.budgetspor.kernel.planning.ImplementationPlanEvent;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.StatusReportEvent;
import dk.budgetspor.kernel.raaderum.HearingResponseEvent;
import dk.budgetspor.kernel.raaderum.SavingsIdeaEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.WorkPackageEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * The names under which events are stored, such as {@code planning.PlanItemCompleted}: concept and fact, not Java
 * class names. Code may move, history may not. A new aggregate is listed here; a type that is not listed cannot be
 * stored.
 */
public final class EventNames {
    private static final Map<String, Class<?>> CLASSES = new TreeMap<>();
    private static final Map<Class<?>, String> NAMES;

    static {
        add("budget", BudgetCorrectionEvent.class);
        add("budget", BudgetFollowUpEvent.class);
        add("calendar", AnnualWheelEvent.class);
        add("cases", CaseEvent.class);
        add("meetings", MeetingEvent.class);
        add("organisation", BodyEvent.class);
        add("organisation", ManagementAreaEvent.class);
        add("planning", ImplementationPlanEvent.class);
        add("planning", PlanItemEvent.class);
        add("planning", StatusReportEvent.class);
        add("raaderum", HearingResponseEvent.class);
        add("raaderum", SavingsIdeaEvent.class);
        add("raaderum", SavingsProposalEvent.class);
        add("raaderum", SavingsRoundEvent.class);
        add("raaderum", WorkPackageEvent.class);
        NAMES = CLASSES.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private EventNames() {}

    private static void add(String concept, Class<?> eventsOfAggregate) {
        events(eventsOfAggregate).forEach(event -> CLASSES.put(concept + "." + event.getSimpleName(), event));
    }

    /** Interfaces may group the events of an aggregate. */
    private static Stream<Class<?>> events(Class<?> type) {
        return type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNames::events)
                : Stream.of(type);
    }

    /**
     * The name under which events of the type are stored.
     *
     * @throws SerializationException if the type is not listed
     */
    public static String nameOf(Class<?> type) {
        String name = NAMES.get(type);
        if (name == null) {
            throw new SerializationException("not a listed event type: " + type.getName());
        }
        return name;
    }

    /** Whether the type is a listed event. */
    public static boolean lists(@Nullable Class<?> type) {
        return type != null && NAMES.containsKey(type);
    }

    /**
     * The type of events stored under the name.
     *
     * @throws SerializationException if there is none
     */
    public static Class<?> classOf(String name) {
        Class<?> type = CLASSES.get(name);
        if (type == null) {
            throw new SerializationException("no event type is listed under the name " + name);
        }
        return type;
    }

    /** Every listed event by its stored name, in the order of the names. */
    public static SortedMap<String, Class<?>> all() {
        return new TreeMap<>(CLASSES);
    }

    /** The stored names of the events of one aggregate. */
    public static Stream<String> namesOf(Class<?> eventsOfAggregate) {
        return events(eventsOfAggregate).map(EventNames::nameOf);
    }
}
