package dk.budgetspor.query.annualwheel;

import dk.budgetspor.query.annualwheel.AnnualWheel.Break;
import dk.budgetspor.query.annualwheel.AnnualWheel.Day;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the parts of a wheel lie in its picture: the year goes round clockwise from the top, in a square of
 * {@value #SIZE} units.
 *
 * @param months the months, each with a line where it begins and its name in the middle
 * @param breaks times without meetings, as arcs
 * @param days days the body is to meet on, larger the more topics they have
 */
record WheelPicture(List<Sector> months, List<Arc> breaks, List<Dot> days) {
    static final int SIZE = 400;

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final double MIDDLE = SIZE / 2.0;
    private static final double RIM = 190;
    private static final double NAMES = 165;
    private static final double RING = 120;
    private static final double HUB = 70;
    private static final double SMALLEST_DOT = 4;
    private static final double LARGEST_DOT = 11;

    static WheelPicture of(AnnualWheel wheel) {
        int length = Year.of(wheel.year()).length();
        return new WheelPicture(
                Arrays.stream(Month.values())
                        .map(month -> sector(LocalDate.of(wheel.year(), month, 1), length))
                        .toList(),
                wheel.breaks().stream().map(pause -> arc(pause, length)).toList(),
                wheel.days().stream().map(day -> dot(day, length)).toList());
    }

    private static Sector sector(LocalDate first, int length) {
        double begin = turn(first, length);
        double middle = turn(first.plusDays(first.lengthOfMonth() / 2), length);
        return new Sector(
                first.getMonth()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, DANISH)
                        .replace(".", ""),
                x(begin, HUB),
                y(begin, HUB),
                x(begin, RIM),
                y(begin, RIM),
                x(middle, NAMES),
                y(middle, NAMES));
    }

    private static Arc arc(Break pause, int length) {
        double begin = turn(pause.from(), length);
        double end = turn(pause.to(), length) + 2 * Math.PI / length;
        int large = end - begin > Math.PI ? 1 : 0;
        return new Arc(
                "M%s %s A%s %s 0 %d 1 %s %s"
                        .formatted(x(begin, RING), y(begin, RING), RING, RING, large, x(end, RING), y(end, RING)),
                pause.title());
    }

    private static Dot dot(Day day, int length) {
        double turn = turn(day.date(), length);
        double radius = Math.min(LARGEST_DOT, SMALLEST_DOT + 2 * day.topics().size());
        return new Dot(x(turn, RING), y(turn, RING), radius, day.date());
    }

    /** How far round the year a day is, in radians. */
    private static double turn(LocalDate day, int length) {
        return 2 * Math.PI * (day.getDayOfYear() - 1) / length;
    }

    private static double x(double turn, double radius) {
        return rounded(MIDDLE + radius * Math.sin(turn));
    }

    private static double y(double turn, double radius) {
        return rounded(MIDDLE - radius * Math.cos(turn));
    }

    private static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }

    /** The width and the height of the picture. */
    public int size() {
        return SIZE;
    }

    /**
     * A month: a line from the hub to the rim where it begins, and its name.
     *
     * @param name such as {@code jan}
     * @param fromX where the line begins
     * @param fromY where the line begins
     * @param toX where the line ends
     * @param toY where the line ends
     * @param nameX the middle of the name
     * @param nameY the middle of the name
     */
    record Sector(String name, double fromX, double fromY, double toX, double toY, double nameX, double nameY) {}

    /**
     * A time without meetings.
     *
     * @param path of the arc
     * @param title what it is called
     */
    record Arc(String path, String title) {}

    /**
     * A day.
     *
     * @param x its middle
     * @param y its middle
     * @param radius the larger the more topics there are
     * @param date the day
     */
    record Dot(double x, double y, double radius, LocalDate date) {}
}
