package dk.budgetspor.standalone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

/** What is to stay closed: each text another one, so that one that shows tells where it comes from. */
final class Secrets {
    private final String word;
    private final int from;
    private final boolean more;
    private final Set<String> told = new TreeSet<>();
    private final Set<String> shownNowhere = new TreeSet<>();
    private final Set<String> drafts = new TreeSet<>();

    /**
     * Secrets of a store.
     *
     * @param word each text begins with it
     * @param from each number is at least so high
     * @param more whether there are more closed things than elsewhere, where their number is not public
     */
    Secrets(String word, int from, boolean more) {
        this.more = more;
        this.word = word;
        this.from = from;
    }

    /** A text that nothing else is called. */
    String text(String what) {
        return keep(word + next() + what);
    }

    /** A text that is open, but that no published agenda shows: logins read it, the public does not. */
    String draft(String what) {
        String draft = word + (from + drafts.size()) + "ikke offentliggjort " + what;
        drafts.add(draft);
        return draft;
    }

    /** The number of a document in the filing system. */
    String document() {
        return keep(next() + "/23");
    }

    /** A number of the kind documents have beside. */
    String filing() {
        return keep("9" + next());
    }

    int votes() {
        return next();
    }

    LocalDate day() {
        return LocalDate.of(2090, 1, 1).plusDays(next());
    }

    LocalTime time() {
        return LocalTime.of(3, from % 60);
    }

    boolean more() {
        return more;
    }

    /** Of what no view shows, to nobody: it is looked for all the same. */
    String shownNowhere(String secret) {
        shownNowhere.add(secret);
        return secret;
    }

    private String keep(String secret) {
        told.add(secret);
        return secret;
    }

    private int next() {
        return from + told.size();
    }

    /** Those that have a text or a number of their own. */
    Set<String> all() {
        return told;
    }

    Set<String> drafts() {
        return drafts;
    }

    /** Those that somebody is shown. */
    Set<String> shown() {
        Set<String> shown = new TreeSet<>(told);
        shown.removeAll(shownNowhere);
        return shown;
    }
}
