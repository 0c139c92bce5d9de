package dk.budgetspor.kernel.web;

import dk.budgetspor.kernel.messaging.NaturalKey;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A code as a person types it, of which {@link NaturalKey} can make the one spelling. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ShortCode.Check.class)
@Pattern(regexp = NaturalKey.SHAPE)
@ReportAsSingleViolation
public @interface ShortCode {
    String message() default "not a code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tries: some characters have the shape of a code and yet no upper case, or one that is longer. */
    final class Check implements ConstraintValidator<ShortCode, String> {
        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            try {
                return code == null || !NaturalKey.normalise(code).isEmpty();
            } catch (IllegalArgumentException notACode) {
                return false;
            }
        }
    }
}
