/**
 * What differs between two versions of a notice, judged by the law: what people must be told of
 * before it applies, what the notice merely has to say, and what is editing.
 *
 * <p>{@link fi.seloste.validation.changes.NoticeChanges#between} compares; {@code
 * fi.seloste.validation.report.ChangeWriter} writes the changes as text, Markdown or JSON. A
 * program sees what the notice says, never what is done: where words alone differ, it says so and
 * leaves the rest to people.
 *
 * <p>Everything here is immutable and may be shared between threads. Nothing reads a clock, the
 * default locale or the network.
 */
@NullMarked
package fi.seloste.validation.changes;

import org.jspecify.annotations.NullMarked;
