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
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Definition> open = new ArrayList<>();

  Facts(Language language) {
    this.language = language;
  }

  /** Adds blocks without a label. */
  Facts add(List<? extends Block> more) {
    if (!more.isEmpty()) {
      close();
      blocks.addAll(more);
    }
    return this;
  }

  Facts add(Block block) {
    return add(List.of(block));
  }

  /** Adds a text without a label. */
  Facts text(Optional<LocalizedText> text) {
    return add(language.prose(text));
  }

  Facts text(String label, Optional<LocalizedText> text) {
    return blocks(label, language.prose(text));
  }

  Facts name(String label, Optional<Name> name) {
    return name.map(it -> line(label, language.line(it))).orElse(this);
  }

  Facts words(String label, String words) {
    return words.isBlank() ? this : line(label, Language.say(words));
  }

  Facts string(String label, Optional<String> string) {
    return string.map(it -> words(label, it)).orElse(this);
  }

  Facts code(String label, Optional<? extends Code> code) {
    return code.map(it -> words(label, Words.capital(language.of(it)))).orElse(this);
  }

  Facts codes(String label, List<? extends Code> codes) {
    return words(label, Words.capital(language.words().of(codes)));
  }

  Facts day(String label, Optional<LocalDate> day) {
    return day.map(it -> line(label, List.of(language.day(it)))).orElse(this);
  }

  Facts url(String label, Optional<String> url) {
    return url.map(it -> line(label, List.of(Language.web(it)))).orElse(this);
  }

  Facts laws(String label, List<LawReference> laws) {
    return lines(label, laws.stream().map(language::line).toList());
  }

  Facts names(String label, List<Name> names) {
    return lines(label, names.stream().map(language::line).toList());
  }

  Facts texts(String label, List<LocalizedText> texts) {
    List<List<Block>> items =
        texts.stream().map(language::prose).filter(item -> !item.isEmpty()).toList();
    return items.size() == 1
        ? blocks(label, items.get(0))
        : blocks(label, items.isEmpty() ? List.of() : List.of(items(items)));
  }

  /** A line, or an item for each of several. */
  Facts lines(String label, List<List<Inline>> lines) {
    List<List<Inline>> told = lines.stream().filter(line -> !line.isEmpty()).toList();
    return switch (told.size()) {
      case 0 -> this;
      case 1 -> line(label, told.get(0));
      default -> blocks(label, List.of(itemsOf(told)));
    };
  }

  Facts line(String label, List<Inline> line) {
    return line.isEmpty() ? this : blocks(label, List.of(Language.paragraph(line)));
  }

  Facts blocks(String label, List<Block> under) {
    if (!under.isEmpty()) {
      open.add(new Block.Definition(language.phrase("label." + label), under));
    }
    return this;
  }

  /** A sentence for what is true or false; none for what is not stated. */
  Facts flag(String type, String attribute, Optional<Boolean> flag) {
    return flag.map(
            it ->
                add(Language.paragraph(language.word("flag." + type + "." + attribute + "." + it))))
        .orElse(this);
  }

  boolean isEmpty() {
    return blocks.isEmpty() && open.isEmpty();
  }

  List<Block> blocks() {
    close();
    return List.copyOf(blocks);
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new Block.Definitions(List.copyOf(open)));
      open.clear();
    }
  }

  static Block items(List<List<Block>> items) {
    return new Block.Items(Block.Items.UNNUMBERED, items);
  }

  static Block itemsOf(List<List<Inline>> lines) {
    return items(lines.stream().map(line -> List.of(Language.paragraph(line))).toList());
  }
}
