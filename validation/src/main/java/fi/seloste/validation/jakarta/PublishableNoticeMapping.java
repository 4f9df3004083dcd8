package fi.seloste.validation.jakarta;

import fi.seloste.model.PrivacyNotice;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * Tells Hibernate Validator that every notice is to be a {@link PublishableNotice}, so that {@code
 * validator.validate(notice)} puts the rules to it.
 *
 * <p>Hibernate Validator looks for no such mapping by itself. An application names it, in code or
 * in its own {@code META-INF/validation.xml}:
 *
 * <pre>{@code
 * Validation.byDefaultProvider()
 *     .configure()
 *     .addProperty(
 *         "hibernate.validator.constraint_mapping_contributors",
 *         PublishableNoticeMapping.class.getName())
 *     .buildValidatorFactory();
 * }</pre>
 *
 * <p>The rules are then also put to every notice that is reached by {@code @Valid}, drafts among
 * them.
 */
public final class PublishableNoticeMapping implements ConstraintMappingContributor {

  /** A mapping with the defaults of the annotation. */
  public PublishableNoticeMapping() {}

  @Override
  public void createConstraintMappings(ConstraintMappingBuilder builder) {
    builder
        .addConstraintMapping()
        .type(PrivacyNotice.class)
        .constraint(new GenericConstraintDef<>(PublishableNotice.class));
  }
}
