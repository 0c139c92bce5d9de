package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.PageRequest;
import java.util.List;
import java.util.UUID;

/**
 * After which key the exceptions of a kind begin on a page.
 *
 * @param date {@code -infinity} for the first of all
 * @param sort of that date
 * @param about of that text
 * @param detail of that identifier
 */
record ExceptionStart(String date, String sort, UUID about, String detail) {
    private static final ExceptionStart FIRST = new ExceptionStart("-infinity", "", new UUID(0, 0), "");

    /** Whether the page still shows exceptions of the kind: those of kinds before the last of the page before it are told. */
    static boolean shows(ExceptionKind kind, PageRequest page) {
        return page.first() || kind.compareTo(kind(page)) >= 0;
    }

    static ExceptionStart of(ExceptionKind kind, PageRequest page) {
        if (page.first() || kind != kind(page)) {
            return FIRST;
        }
        List<String> key = page.after();
        String date = key.get(1);
        return new ExceptionStart(
                date.equals(FoundException.NO_DATE) ? date : Keys.date(date).toString(),
                key.get(2),
                Keys.uuid(key.get(3)),
                key.get(4));
    }

    private static ExceptionKind kind(PageRequest page) {
        String name = page.after().get(0);
        for (ExceptionKind kind : ExceptionKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw Refusal.because(ErrorCode.INVALID_CURSOR);
    }
}
