/**
 * Reports as documents: text, Markdown, JSON and SARIF, with the JDK alone.
 *
 * <p>A {@link fi.seloste.validation.report.ReportWriter} writes what came of one or more
 * {@linkplain fi.seloste.validation.report.CheckedArtifact artifacts}, each a notice that was put
 * to the rules or something that could not be read as one. {@link
 * fi.seloste.validation.report.RuleGuide} says what the rules ask.
 *
 * <p>The same findings give the same document: no clock, no default locale, and line feeds on every
 * system. What comes from a notice is text in every form and never markup.
 */
@NullMarked
package fi.seloste.validation.report;

import org.jspecify.annotations.NullMarked;
