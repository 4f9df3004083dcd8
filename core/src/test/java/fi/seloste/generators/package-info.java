/**
 * Generators of notices and of all their parts, for the property tests of every module.
 *
 * <p>{@link fi.seloste.generators.Notices} is the entrance. Everything follows the shape of the
 * model by reflection: a new attribute is generated without a change here.
 */
@NullMarked
package fi.seloste.generators;

import org.jspecify.annotations.NullMarked;
