package fi.seloste.jackson;

import fi.seloste.model.PrivacyNotice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notice together with the text it was read from: where each part of it stands. */
public final class NoticeDocument {

  private final PrivacyNotice notice;
  private final @Nullable String schema;
  private final List<Problem> warnings;
  private final Source source;
  private final Places places;

  NoticeDocument(
      PrivacyNotice notice,
      @Nullable String schema,
      List<Problem> warnings,
      Source source,
      Places places) {
    this.notice = notice;
    this.schema = schema;
    this.warnings = warnings;
    this.source = source;
    this.places = places;
  }

  /** The notice that was read. */
  public PrivacyNotice notice() {
    return notice;
  }

  /**
   * Where the value stands that a JSON pointer leads to, such as {@code /registers/0/name/fi};
   * absent if no value of the notice stands there.
   */
  public Optional<Position> locate(String jsonPointer) {
    int offset = places.offset(jsonPointer);
    return offset < 0 ? Optional.empty() : Optional.of(source.position(offset));
  }

  /** What was left out in {@linkplain ReadOptions#lenient() lenient} reading; empty in strict. */
  public List<Problem> warnings() {
    return warnings;
  }

  /** What the root says under {@code "$schema"}; absent if it says nothing. */
  public Optional<String> schema() {
    return Optional.ofNullable(schema);
  }
}
