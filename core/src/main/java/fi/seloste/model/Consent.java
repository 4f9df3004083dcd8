package fi.seloste.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * The data subject's consent (suostumus): Article 6(1)(a) with Articles 4(11) and 7.
 *
 * <p>Explicit consent to special categories of data is a {@link SpecialCategoryCondition}; it is a
 * legal basis as well only if the notice says so for the purpose.
 *
 * <pre>{@code
 * { "type": "consent", "description": "if you order the newsletter", "forms": ["electronic"] }
 * }</pre>
 */
@Value.Immutable
public sealed interface Consent extends LegalBasis permits ConsentBuilder.ImmutableConsent {

  /** How consent is given. Withdrawing it must be as easy: Article 7(3). */
  List<ConsentForm> forms();

  /** A new builder, with nothing set. */
  static ConsentBuilder builder() {
    return new ConsentBuilder();
  }
}
