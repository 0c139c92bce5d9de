package dk.budgetspor.kernel.personal;

/**
 * The name of a private person. It does not tell itself to whoever prints the thing it is part of, such as a log.
 *
 * @param value the name
 */
public record PersonalName(String value) {
    @Override
    public String toString() {
        return "PersonalName[]";
    }
}
