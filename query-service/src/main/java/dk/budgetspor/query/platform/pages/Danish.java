package dk.budgetspor.query.platform.pages;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes amounts and dates as Danes do; templates know it as {@code @danish}. */
@Component("danish")
public class Danish {
    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    /** To be copied for each use: it is not safe for several threads. */
    private static final NumberFormat AMOUNT = amounts();

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", DANISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", DANISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", DANISH);

    /** Such as {@code Onsdag den 7. juni 2023}. */
    public String dayInWords(LocalDate date) {
        String written = DAY.format(date);
        return written.substring(0, 1).toUpperCase(DANISH) + written.substring(1);
    }

    /** Such as {@code 07-12-2021}. */
    public String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** A time of the day, such as {@code 9:00}. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The month of a day, such as {@code december 2021}. */
    public String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** Such as {@code -5.000}. */
    public String amount(long thousandDkk) {
        return ((NumberFormat) AMOUNT.clone()).format(thousandDkk);
    }

    private static NumberFormat amounts() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols);
    }

    /** Such as {@code -2,5}, without decimals that say nothing. */
    public String decimal(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    /** How far a date has moved, such as {@code 14 dage senere end først planlagt}; empty where nobody knows. */
    public String slippage(@Nullable Integer days) {
        if (days == null) {
            return "";
        }
        if (days == 0) {
            return "som først planlagt";
        }
        int distance = Math.abs(days);
        return distance + (distance == 1 ? " dag " : " dage ") + (days > 0 ? "senere" : "tidligere")
                + " end først planlagt";
    }

    /** Such as {@code 7. december 2021}. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as {@code december 2021}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Such as {@code 7. december 2021 kl. 14.05}; the clock is the one of the value. */
    public String time(OffsetDateTime time) {
        return TIME.format(time);
    }
}
