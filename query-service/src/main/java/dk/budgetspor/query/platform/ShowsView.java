package dk.budgetspor.query.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the {@link View views} a controller answers from, so that a caller can wait for what they just did. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsView {
    /** The names of the views. */
    String[] value();
}
