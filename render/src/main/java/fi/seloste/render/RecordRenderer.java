package fi.seloste.render;

import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes of a notice the record of processing activities that Article 30 demands, as a page with
 * tables, as CSV or as Markdown.
 *
 * <p>Each register is one activity, with what it states itself, what the register states that it is
 * a part of, and what the notice states for all. A register whose role is processor is told by
 * Article 30(2), any other by Article 30(1), and one that is both is told twice. What the notice
 * does not state is left out, in CSV empty.
 *
 * <p>Texts, languages and links are treated as {@link NoticeRenderer} treats them. A renderer is
 * immutable and can be used by several threads.
 */
public final class RecordRenderer {

  private static final List<String> COLUMNS =
      List.of(
          "controllers",
          "representatives",
          "officers",
          "purposes",
          "dataSubjects",
          "data",
          "recipients",
          "transfers",
          "retention",
          "security",
          "processors",
          "onBehalfOf",
          "processorRepresentatives",
          "processorOfficers",
          "processingCategories",
          "processorTransfers",
          "processorSecurity");

  private final Words words;
  private final boolean draft;

  private RecordRenderer(Words words, boolean draft) {
    this.words = words;
    this.draft = draft;
  }

  /**
   * Writes in Finnish, Swedish or English.
   *
   * @throws IllegalArgumentException if the locale is of another language
   */
  public static RecordRenderer of(Locale language) {
    return new RecordRenderer(Words.in(language), false);
  }

  /** Marks pages and Markdown as drafts, or does so no longer. */
  public RecordRenderer draft(boolean isDraft) {
    return new RecordRenderer(words, isDraft);
  }

  /** A whole page in HTML: a table for each activity, its rows the points of Article 30. */
  public String html(PrivacyNotice notice) {
    return HtmlPage.of(new RecordComposer(notice, words, draft).edition(), List.of());
  }

  /** A document in CommonMark with tables as on GitHub. */
  public String markdown(PrivacyNotice notice) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.edition(new RecordComposer(notice, words, draft).edition());
    return writer.markdown();
  }

  /**
   * A table as RFC 4180 with a header, a record for each activity and a column for each point of
   * Article 30; points that no activity has are left out.
   *
   * <p>Several statements on one point stand on lines of their own in the field. A field that a
   * spreadsheet would take for a formula begins with an apostrophe.
   */
  public String csv(PrivacyNotice notice) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (RecordComposer.Activity activity : new RecordComposer(notice, words, draft).activities()) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("activity", HtmlWriter.plain(activity.name()));
      for (RecordComposer.Entry entry : activity.entries()) {
        row.put(entry.point(), CsvWriter.field(entry.content()));
      }
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(List.of("activity"));
    COLUMNS.stream()
        .filter(column -> rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
        .forEach(columns::add);
    CsvWriter writer = new CsvWriter();
    writer.row(
        columns.stream()
            .map(column -> words.get("record." + column).replace('\u00A0', ' ')) // for programs
            .toList());
    for (Map<String, String> row : rows) {
      writer.row(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    return writer.csv();
  }
}
