package dk.budgetspor.query.platform.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name under which a file is saved.
 *
 * @param text as people write it, with the ending
 */
record FileName(String text) {
    private static final int LONGEST = 120;
    private static final int HIGHEST_CHARACTER = 0xFFFF;

    /** From a title that may hold anything: what file systems do not take is left out. */
    static FileName of(String title, FileFormat format) {
        StringBuilder kept = new StringBuilder();
        title.codePoints()
                .filter(letter -> letter <= HIGHEST_CHARACTER && !Character.isSurrogate((char) letter))
                .limit(LONGEST)
                .map(letter -> Character.isISOControl(letter) || "\\/:*?\"<>|".indexOf(letter) >= 0 ? ' ' : letter)
                .forEach(kept::appendCodePoint);
        String name = kept.toString().replaceAll("\\s+", " ").replaceAll("^[ .]+|[ .]+$", "");
        return new FileName((name.isEmpty() ? "budgetspor" : name) + "." + format.extension());
    }

    /** The header {@code Content-Disposition} (RFC 6266): plain letters for old programs, and the name as it is. */
    String disposition() {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded;
    }

    private String ascii() {
        String spelt = text.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa");
        return Normalizer.normalize(spelt, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
