package dk.budgetspor.query.platform;

import java.util.Map;
import java.util.Optional;

/** The names behind codes, for pages of every room. */
public interface OrganisationNames {
    Optional<String> nameOfArea(String code);

    /** Every area's name by its code, in the Danish order of the names. */
    Map<String, String> areas();

    /** The name of a body, dissolved or not. */
    Optional<String> nameOfBody(String code);

    /** The name of every body that has not been dissolved by its code, in the Danish order of the names. */
    Map<String, String> activeBodies();

    /** Every body's name by its code, dissolved ones too, in the Danish order of the names. */
    Map<String, String> bodies();
}
