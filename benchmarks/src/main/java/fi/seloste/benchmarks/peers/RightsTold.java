package fi.seloste.benchmarks.peers;

import fi.seloste.model.RightKind;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The notice tells of the rights that people have whatever the legal basis. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RightsTold.OfNotice.class)
public @interface RightsTold {

  /** What is said of a breach. */
  String message() default "rights are missing";

  /** When it is asked. */
  Class<?>[] groups() default {};

  /** What a breach carries along. */
  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class OfNotice implements ConstraintValidator<RightsTold, PrivacyNoticeBean> {

    private static final Set<RightKind> NEEDED =
        EnumSet.of(
            RightKind.ACCESS,
            RightKind.RECTIFICATION,
            RightKind.ERASURE,
            RightKind.RESTRICTION,
            RightKind.COMPLAINT);

    /** A check without settings. */
    public OfNotice() {}

    @Override
    public boolean isValid(PrivacyNoticeBean notice, ConstraintValidatorContext context) {
      List<DataSubjectRightBean> rights = notice.getDataSubjectRights();
      if (rights == null) {
        return true; // another constraint tells
      }
      Set<RightKind> told = EnumSet.noneOf(RightKind.class);
      for (DataSubjectRightBean right : rights) {
        if (right.getKind() != null) {
          told.add(right.getKind());
        }
      }
      return told.containsAll(NEEDED);
    }
  }
}
