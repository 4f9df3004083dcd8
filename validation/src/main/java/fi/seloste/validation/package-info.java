/**
 * Rules put to a notice, and the report of what each found; no law in it.
 *
 * <p>A {@link fi.seloste.validation.Ruleset} walks a notice once and hands each part to the {@link
 * fi.seloste.validation.Rule}s declared on it. Each rule answers for the part with a {@link
 * fi.seloste.validation.Verdict}; the {@link fi.seloste.validation.Report} holds what every rule
 * found, those that were met and those that did not apply included. Rule sets for the GDPR come
 * from {@code fi.seloste.validation.rulesets.Rulesets}.
 *
 * <p>Everything here is immutable and may be shared between threads. Nothing reads a clock, the
 * default locale or the network: the same notice on the same day gives the same report.
 */
@NullMarked
package fi.seloste.validation;

import org.jspecify.annotations.NullMarked;
