package fi.seloste.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Cookies and the like that serve one purpose, stored on or read from a person's device: Article
 * 5(3) of Directive 2002/58/EC, in Finland section 205 of Act 917/2014.
 *
 * <p>Cookies that are not essential need consent; for how long they function and whether third
 * parties have access must be told (Court of Justice, C-673/17). A detailed cookie policy elsewhere
 * is a {@link RelatedDocument}.
 *
 * <pre>{@code
 * {
 *   "name": "Visitor statistics",
 *   "purpose": "Improving the site",
 *   "essential": false,
 *   "duration": "13 months",
 *   "thirdParties": { "none": true },
 *   "consentMechanism": "consentTool",
 *   "cookies": ["esim_stat"]
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface CookieGroup permits CookieGroupBuilder.ImmutableCookieGroup {

  /** What the notice calls the group or the service. */
  Optional<Name> name();

  /** What else is said of it. */
  Optional<LocalizedText> description();

  /**
   * What the cookies are for. It is a text of its own and not one of the {@link
   * Register#purposes()}.
   */
  Optional<LocalizedText> purpose();

  /**
   * Whether they are necessary for communication or for a service that the user asks for, so that
   * they need no consent.
   */
  Optional<Boolean> essential();

  /** For how long they function. */
  Optional<LocalizedText> duration();

  /** Who else has access to them. Told to be none: nobody has. */
  @Value.Default
  default Disclosed<Name> thirdParties() {
    return Disclosed.notStated();
  }

  /** How consent is asked for. */
  Optional<ConsentMechanism> consentMechanism();

  /** The names of the single cookies. */
  List<String> cookies();

  /** How the cookies can be refused or deleted. */
  Optional<LocalizedText> optOut();

  /**
   * Ids of the {@linkplain DataCategory data categories} collected with them; none: the notice does
   * not tell which.
   */
  List<String> dataCategories();

  /** A new builder, with nothing set. */
  static CookieGroupBuilder builder() {
    return new CookieGroupBuilder();
  }
}
