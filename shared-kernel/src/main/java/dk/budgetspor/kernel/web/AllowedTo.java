package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use an endpoint; every one says so, and one that does not is refused. Of several roles the first the caller
 * has is the one they act in. The tables are in the domain text, section 1.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    /** The roles, broadest first. */
    Role[] value() default {};

    /** Every role that people have, instead of naming them. */
    boolean people() default false;

    /** Open to everyone, logged in or not; what they see may differ. */
    boolean everyone() default false;

    /** Open even where {@link #everyone()} is not, because public access is switched off: what logging in needs. */
    boolean beforeLogin() default false;

    /** Open to every login, whatever its roles. */
    boolean anyLogin() default false;
}
