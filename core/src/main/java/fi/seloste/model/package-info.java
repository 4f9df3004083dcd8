/**
 * The privacy notice as immutable values: what a controller tells people under Articles 13 and 14
 * of the GDPR, and records under Article 30.
 *
 * <p>{@link fi.seloste.model.PrivacyNotice} is the root. Every part is an immutable value with a
 * builder; equal parts are equal values, and every value may be shared between threads.
 *
 * <ul>
 *   <li>A part that breaks the law can be built; the rules of the validation module say what it
 *       lacks. Only what is not a value at all is refused.
 *   <li>An empty {@code Optional} or list means that the notice does not say, unless the attribute
 *       says otherwise. Where a notice can also say "none", the attribute is a {@link
 *       fi.seloste.model.Disclosed}. An absent {@code Boolean} is neither true nor false.
 *   <li>What was written is kept: a misspelt e-mail address, an unknown country, a legal basis that
 *       the law does not know. Rules judge it.
 *   <li>{@code name} is what the notice calls a thing, {@code description} what else it says of it.
 *       If there is one text only, it is the name, or the description of a type that has no name.
 *   <li>{@code id} is given only to what something refers to, and is unique among the elements of
 *       its type in the whole notice. A list of ids is named like the list in which their targets
 *       stand; an empty one does not tell which, so that what is said holds for all.
 *   <li>The accessors are named like the properties of the JSON format, and stand in its order.
 *   <li>{@code X.builder().from(x)} starts from an existing value. It <em>adds</em> to lists; set a
 *       list anew to replace it.
 * </ul>
 *
 * <p>Articles and recitals without more are those of the GDPR, Regulation (EU) 2016/679. The
 * guidelines WP260 are the Guidelines on transparency under Regulation 2016/679 (WP260 rev.01),
 * endorsed by the European Data Protection Board. Finnish terms stand in parentheses.
 */
@NullMarked
@SelosteStyle
package fi.seloste.model;

import org.jspecify.annotations.NullMarked;
