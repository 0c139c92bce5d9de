package dk.budgetspor.query.platform.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            'Planen drøftes.',             'Planen drøftes og godkendes.', 'Planen [-drøftes.-][+drøftes og godkendes.+]'
            'En lang tekst',               'En tekst',                     'En [-lang -]tekst'
            '',                            'Ny tekst',                     '[+Ny tekst+]'
            'Gammel',                      '',                             '[-Gammel-]'
            'Samme tekst',                 'Samme tekst',                  'Samme tekst'
            """)
    void wordsThatStayGoAndComeAreToldApart(String before, String after, String expected) {
        assertThat(told(WordDifference.of(before, after))).isEqualTo(expected);
    }

    @Test
    void nothingDiffersBetweenEqualTextsNorEmptyOnes() {
        assertThat(WordDifference.of("Samme\n\ntekst", "Samme\n\ntekst").isNone())
                .isTrue();
        assertThat(WordDifference.of("", "").pieces()).isEmpty();
        assertThat(WordDifference.of("a", "b").isNone()).isFalse();
    }

    @Test
    @Timeout(10)
    void longTextsAreComparedLineByLineAndAreStillWhole() {
        String before = lines(3_000, "for");
        String after = before.replace("17 for for for\n", "17 nu nu nu\n");

        WordDifference difference = WordDifference.of(before, after);

        assertThat(difference.pieces())
                .filteredOn(piece -> piece.kind() == WordDifference.Kind.DELETED)
                .extracting(WordDifference.Piece::text)
                .first()
                .isEqualTo("17 for for for\n");
        assertWhole(difference, before, after);
    }

    @Test
    @Timeout(10)
    void textsThatDifferInEverythingTakeNoLongTimeHoweverLongTheyAre() {
        for (int lines : new int[] {400, 3_900, 50_000}) {
            String before = lines(lines, "for");
            String after = lines(lines, "efter").replace("0 ", "nul ");

            assertWhole(WordDifference.of(before, after), before, after);
        }
    }

    private static String lines(int count, String word) {
        return IntStream.range(0, count)
                .mapToObj(line -> line + " " + word + " " + word + " " + word + "\n")
                .collect(joining());
    }

    private static void assertWhole(WordDifference difference, String before, String after) {
        assertThat(without(difference, WordDifference.Kind.INSERTED)).isEqualTo(before);
        assertThat(without(difference, WordDifference.Kind.DELETED)).isEqualTo(after);
    }

    private static String without(WordDifference difference, WordDifference.Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDifference.Piece::text)
                .collect(joining());
    }

    private static String told(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case DELETED -> "[-" + piece.text() + "-]";
                    case INSERTED -> "[+" + piece.text() + "+]";
                })
                .collect(joining());
    }
}
