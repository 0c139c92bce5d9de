package dk.budgetspor.kernel.messaging;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How short codes that people type become one spelling: Unicode normal form C, upper case, 1-20 characters. */
public final class NaturalKey {
    /** The shape of a code as typed, before it is put in upper case. */
    public static final String SHAPE = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]{0,19}";

    private static final Pattern NORMALISED = Pattern.compile("[\\p{Lu}\\p{Lo}\\p{N}][\\p{Lu}\\p{Lo}\\p{N}-]{0,19}");

    private NaturalKey() {}

    /**
     * The one spelling of the code.
     *
     * @throws IllegalArgumentException if it is empty, too long or holds other characters than letters, digits, hyphens
     */
    public static String normalise(String code) {
        String normalised = Normalizer.normalize(code, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        if (!NORMALISED.matcher(normalised).matches()) {
            throw new IllegalArgumentException("not a code: 1-20 letters, digits or hyphens");
        }
        return normalised;
    }
}
