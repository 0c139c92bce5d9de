package dk.budgetspor.query.platform.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word: all of both, in pieces that stay, go or come. Long texts are compared
 * line by line and very long ones as a whole, so that nobody can write what takes long to compare.
 *
 * @param pieces in the order they are read
 */
public record WordDifference(List<Piece> pieces) {
    /** As many words, or lines, of both texts together are compared in a moment, however much they differ. */
    private static final int MOST = 8_000;

    /** With the blanks after it; the end of a line is a word of its own. */
    private static final Pattern WORD = Pattern.compile("[^\\s]+[ \\t]*|[\\r\\n]+|\\s");

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    public WordDifference {
        pieces = List.copyOf(pieces);
    }

    /** What differs between the one and the other. */
    public static WordDifference of(String before, String after) {
        for (Pattern unit : new Pattern[] {WORD, LINE}) {
            List<String> old = cut(before, unit);
            List<String> present = cut(after, unit);
            if (old.size() + present.size() <= MOST) {
                return between(old, present);
            }
        }
        return between(List.of(before), List.of(after));
    }

    private static List<String> cut(String text, Pattern unit) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }

    private static WordDifference between(List<String> before, List<String> after) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before, after, new MyersDiffWithLinearSpace<>(String::equals), null, true)
                .getDeltas()) {
            String old = String.join("", delta.getSource().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                endChange(pieces, gone, come);
                add(pieces, Kind.SAME, old);
            } else {
                gone.append(old);
                come.append(String.join("", delta.getTarget().getLines()));
            }
        }
        endChange(pieces, gone, come);
        return new WordDifference(pieces);
    }

    /** What goes is told before what comes in its place. */
    private static void endChange(List<Piece> pieces, StringBuilder gone, StringBuilder come) {
        add(pieces, Kind.DELETED, gone.toString());
        add(pieces, Kind.INSERTED, come.toString());
        gone.setLength(0);
        come.setLength(0);
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    /** Whether nothing differs. */
    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** What becomes of a piece. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /**
     * A piece of the texts.
     *
     * @param kind what becomes of it
     * @param text itself
     */
    public record Piece(Kind kind, String text) {}
}
