package fi.seloste.render;

import java.time.LocalDate;
import java.util.List;

/** What stands in a line: words, and what is done to them. Words are text, never markup. */
sealed interface Inline {

  /** Text as it is to be read. */
  record Words(String text) implements Inline {}

  /** A day, in the words of the document. */
  record Day(LocalDate date, String words) implements Inline {}

  /** Text of a program. */
  record Code(String text) implements Inline {}

  /** Words that weigh more. */
  record Strong(List<Inline> inlines) implements Inline {}

  /** Words with stress. */
  record Emphasis(List<Inline> inlines) implements Inline {}

  /** What leads elsewhere: an address that {@link Address} lets pass, or {@code #} and an id. */
  record Link(String address, List<Inline> inlines) implements Inline {}

  /** Words in another language than what is around them. */
  record Foreign(String language, List<Inline> inlines) implements Inline {}

  /** A remark of the document on the words before it, such as their language. */
  record Remark(String text) implements Inline {}

  /** The end of a line. */
  record Break() implements Inline {}
}
