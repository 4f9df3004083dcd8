/**
 * Dated tables of facts that rules look up: countries, the European Economic Area, adequacy
 * decisions, standard clauses, the purposes of acts, statutory retention, repealed acts,
 * supervisory authorities.
 *
 * <p>Each table is a CSV file in the jar. {@code standard()} gives it, read once when it is first
 * asked for; {@code read(Reader)} gives a table from a caller's own file in the same form, for
 * instance one with a decision that is newer than this library; {@code and} puts such rows beside
 * or in the place of those of another table. Every table is immutable and may be shared between
 * threads; none depends on the default locale, and none knows today's date.
 *
 * <p>The form of the files: UTF-8 text as in RFC 4180, with a header line that names the columns in
 * their documented order. Lines that begin with {@code #} and empty lines are skipped; dates are
 * {@code yyyy-mm-dd}; several values in one column stand between semicolons. Every row names its
 * {@code source} and the day on which it was {@code checked}. A file in another form ends in an
 * {@link java.lang.IllegalArgumentException} that names the line.
 */
@NullMarked
package fi.seloste.validation.reference;

import org.jspecify.annotations.NullMarked;
