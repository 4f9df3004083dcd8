package fi.seloste.render;

import fi.seloste.model.Code;
import fi.seloste.model.LawReference;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is told of one thing: labels with what stands under them, and sentences. */
final class Facts {

  private final Language language;
  private List<Block> blocks = List.of(); // most gather nothing
  private List<Block.Definition> open = List.of();

  Facts(Language language) {
    this.language = language;
  }

  /** Adds blocks without a label. */
  Facts add(List<? extends Block> more) {
    if (!more.isEmpty()) {
      close();
      gathered().addAll(more);
    }
    return this;
  }

  Facts add(Block block) {
    close();
    gathered().add(block);
    return this;
  }

  /** Adds a text without a label. */
  Facts text(Optional<LocalizedText> text) {
    return add(language.prose(text));
  }

  Facts text(String label, Optional<LocalizedText> text) {
    return blocks(label, language.prose(text));
  }

  Facts name(String label, Optional<Name> name) {
    return name.isPresent() ? line(label, language.line(name.get())) : this;
  }

  Facts words(String label, String words) {
    return words.isBlank() ? this : line(label, Language.say(words));
  }

  Facts string(String label, Optional<String> string) {
    return string.isPresent() ? words(label, string.get()) : this;
  }

  Facts code(String label, Optional<? extends Code> code) {
    return code.isPresent() ? words(label, language.words().capital(code.get())) : this;
  }

  Facts codes(String label, List<? extends Code> codes) {
    return codes.isEmpty() ? this : words(label, language.words().capital(codes));
  }

  Facts day(String label, Optional<LocalDate> day) {
    return day.isPresent() ? line(label, List.of(language.day(day.get()))) : this;
  }

  Facts url(String label, Optional<String> url) {
    return url.isPresent() ? line(label, List.of(Language.web(url.get()))) : this;
  }

  Facts laws(String label, List<LawReference> laws) {
    return lines(label, Several.each(laws, language::line));
  }

  Facts names(String label, List<Name> names) {
    return lines(label, Several.each(names, language::line));
  }

  Facts texts(String label, List<LocalizedText> texts) {
    return blocks(label, Several.blocks(texts, language::prose));
  }

  /** A line, or an item for each of several. */
  Facts lines(String label, List<List<Inline>> lines) {
    return blocks(label, Several.lines(Several.told(lines, line -> line)));
  }

  /** A list, of one item too. */
  Facts items(String label, List<List<Block>> items) {
    return items.isEmpty() ? this : blocks(label, List.of(Several.items(items)));
  }

  Facts line(String label, List<Inline> line) {
    return line.isEmpty() ? this : blocks(label, List.of(Language.paragraph(line)));
  }

  Facts blocks(String label, List<Block> under) {
    if (!under.isEmpty()) {
      if (open.isEmpty()) {
        open = new ArrayList<>();
      }
      open.add(new Block.Definition(language.phrase("label", label), under));
    }
    return this;
  }

  /** A sentence for what is true or false; none for what is not stated. */
  Facts flag(String type, String attribute, Optional<Boolean> flag) {
    return flag.isPresent()
        ? add(
            Language.paragraph(language.word("flag." + type + "." + attribute + "." + flag.get())))
        : this;
  }

  boolean isEmpty() {
    return blocks.isEmpty() && open.isEmpty();
  }

  /** All of it. Nothing is added to it any more. */
  List<Block> blocks() {
    close();
    return blocks;
  }

  private List<Block> gathered() {
    if (blocks.isEmpty()) {
      blocks = new ArrayList<>(2);
    }
    return blocks;
  }

  private void close() {
    if (!open.isEmpty()) {
      gathered().add(new Block.Definitions(open));
      open = List.of();
    }
  }
}
