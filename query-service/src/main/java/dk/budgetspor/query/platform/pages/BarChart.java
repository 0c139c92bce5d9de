package dk.budgetspor.query.platform.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a picture of horizontal bars lie, for the fragment {@code chart}; parts below zero go to the left.
 * Lengths are in the units of the picture, whose width is always {@value #WIDTH}.
 *
 * @param height of the picture
 * @param zero where zero lies
 * @param lines one for each bar
 */
public record BarChart(int height, double zero, List<Line> lines) {
    static final int WIDTH = 640;
    private static final int LABELS = 200;
    private static final int ROW = 26;
    private static final int THICKNESS = 18;

    public BarChart {
        lines = List.copyOf(lines);
    }

    /** Lays bars out below one another, the longest as long as there is room. */
    public static BarChart of(List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::above).max().orElse(0);
        double least = bars.stream().mapToDouble(Bar::below).min().orElse(0);
        double scale = most == least ? 0 : (WIDTH - LABELS) / (most - least);
        double zero = LABELS - least * scale;
        List<Line> lines = new ArrayList<>();
        for (Bar bar : bars) {
            lines.add(line(bar, lines.size() * ROW, zero, scale));
        }
        return new BarChart(Math.max(1, bars.size()) * ROW, zero, lines);
    }

    private static Line line(Bar bar, int top, double zero, double scale) {
        double right = zero;
        double left = zero;
        List<Rectangle> rectangles = new ArrayList<>();
        for (Part part : bar.parts()) {
            double length = Math.abs(part.value()) * scale;
            if (part.value() < 0) {
                left -= length;
            }
            rectangles.add(new Rectangle(
                    rounded(part.value() < 0 ? left : right), rounded(length), part.style(), part.title()));
            if (part.value() > 0) {
                right += length;
            }
        }
        return new Line(bar.label(), top + (ROW - THICKNESS) / 2, THICKNESS, rectangles);
    }

    private static double rounded(double length) {
        return Math.round(length * 100) / 100.0;
    }

    /** The width of every picture. */
    public int width() {
        return WIDTH;
    }

    /**
     * A bar to draw.
     *
     * @param label what stands beside it
     * @param parts what it is made of
     */
    public record Bar(String label, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        double above() {
            return parts.stream().mapToDouble(part -> Math.max(0, part.value())).sum();
        }

        double below() {
            return parts.stream().mapToDouble(part -> Math.min(0, part.value())).sum();
        }
    }

    /**
     * A part of a bar to draw.
     *
     * @param value how long it is; below zero goes to the left
     * @param style how it looks: a name that the style sheet knows
     * @param title what it says to who points at it
     */
    public record Part(double value, String style, String title) {}

    /**
     * A bar with its place.
     *
     * @param label what stands beside it
     * @param top its upper edge
     * @param thickness how thick it is
     * @param rectangles its parts
     */
    public record Line(String label, int top, int thickness, List<Rectangle> rectangles) {}

    /**
     * A part of a bar with its place.
     *
     * @param left its left edge
     * @param length how long it is
     * @param style how it looks
     * @param title what it says
     */
    public record Rectangle(double left, double length, String style, String title) {}
}
