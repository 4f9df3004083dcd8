package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.CountryCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a TILT document are looked up: by names that may be misspelt, in lists that may
 * be single values and the reverse, without what {@link TiltWriter} put there for want of a fact.
 *
 * <p>Looking a value up takes nothing; only a method with a message accounts for it.
 */
final class Document {

  /** By so many characters a name that is nearly right is longer or shorter. */
  private static final int MOST_MORE = 4;

  /** Names seen in published documents, folded, and what was meant. */
  private static final Map<String, String> MISSPELT =
      Map.of(
          "presenceofenforcablerightsandeffectiveremedies",
          "presenceofenforceablerightsandeffectiveremedies",
          "dataformat",
          "dataformats",
          "recipientsonlycategories",
          "recipientsonlycategory");

  private static final Pattern NO_EMAIL =
      Pattern.compile(
          "(?i)(?:not?[-_.]?(?:given|stated|available|known|provided)|unknown|none|n/?a)@.*");

  private static final Pattern NO_PHONE = Pattern.compile("[-+0\\s()/.]*");

  private final Account account;
  private final boolean ours;
  private final Set<Node> silent = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Node, Node> instead = new IdentityHashMap<>();

  Document(Node root, Account account) {
    this.account = account;
    Node seloste = root.get(Schema.SELOSTE);
    this.ours =
        seloste != null && seloste.is(Node.Kind.OBJECT) && seloste.get(Schema.NOT_STATED) != null;
    if (seloste != null && seloste.is(Node.Kind.OBJECT)) {
      placeholders(root, seloste.get(Schema.NOT_STATED));
      verbatim(root, seloste.get(Schema.VERBATIM));
    }
  }

  private void placeholders(Node root, @Nullable Node pointers) {
    for (Node pointer : list(pointers)) {
      Node value = pointer.is(Node.Kind.TEXT) ? root.find(pointer.text()) : null;
      if (value != null && value.isLeaf() && Schema.isPlaceholder(value)) {
        silent.add(value);
        account.understood(value, "stands for what is not stated");
        account.understood(pointer, "tells what is not stated");
      }
    }
  }

  private void verbatim(Node root, @Nullable Node texts) {
    if (texts == null || !texts.is(Node.Kind.OBJECT)) {
      return;
    }
    for (int i = 0; i < texts.items().size(); i++) {
      Node text = texts.items().get(i);
      Node value = root.find(texts.names().get(i));
      if (value != null
          && value.isLeaf()
          && Schema.isPlaceholder(value)
          && text.is(Node.Kind.TEXT)
          && !silent.contains(value)) {
        instead.put(value, text);
        account.understood(value, "stands for a text that the schema does not take");
      }
    }
  }

  /** Whether a writer wrote it that tells what is not stated: then all else is stated. */
  boolean isOurs() {
    return ours;
  }

  /** The property of an object, also if its name is nearly right; null if there is none. */
  @Nullable Node get(@Nullable Node object, String name) {
    if (object == null || !object.is(Node.Kind.OBJECT)) {
      return null;
    }
    Node exact = object.get(name);
    if (exact != null && exact.hasContent()) {
      return actual(exact);
    }
    String folded = folded(name);
    for (int i = 0; i < object.items().size(); i++) {
      String written = object.names().get(i);
      if (Math.abs(written.length() - name.length()) > MOST_MORE) {
        continue;
      }
      String other = folded(written);
      Node item = object.items().get(i);
      if (MISSPELT.getOrDefault(other, other).equals(folded) && item.hasContent()) {
        if (!written.equals(name)) {
          account.misspelt(item);
        }
        return actual(item);
      }
    }
    return exact == null ? null : actual(exact);
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        folded.append(name.charAt(i));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private @Nullable Node actual(Node node) {
    return silent.contains(node) ? null : instead.getOrDefault(node, node);
  }

  /** An object; of a list the first that says something; null if it is neither. */
  @Nullable Node object(@Nullable Node node) {
    if (node == null || node.is(Node.Kind.OBJECT)) {
      return node;
    }
    for (Node item : node.items()) {
      if (item.is(Node.Kind.OBJECT) && item.hasContent()) {
        return item;
      }
    }
    return null;
  }

  /** What says something in a list, or the value itself if it is none; lists in it are opened. */
  List<Node> list(@Nullable Node node) {
    List<Node> items = new ArrayList<>();
    collect(node, items);
    return items;
  }

  private void collect(@Nullable Node node, List<Node> items) {
    Node found = node == null ? null : actual(node);
    if (found == null) {
      return;
    }
    if (found.is(Node.Kind.LIST)) {
      for (Node item : found.items()) {
        collect(item, items);
      }
    } else if (found.hasContent()) {
      items.add(found);
    }
  }

  /**
   * The value that says something; of a list the first; null if it is an object or says nothing.
   */
  @Nullable Node leaf(@Nullable Node node) {
    for (Node item : list(node)) {
      if (item.isLeaf()) {
        return item;
      }
    }
    return null;
  }

  /** A text without spaces around it; a number is one too. */
  Optional<String> text(@Nullable Node node, String message) {
    return exactly(node, message).map(String::strip);
  }

  /** A text as it is; absent if it is blank. */
  Optional<String> exactly(@Nullable Node node, String message) {
    Node leaf = leaf(node);
    if (leaf == null || leaf.is(Node.Kind.BOOLEAN)) {
      return Optional.empty();
    }
    account.understood(leaf, message);
    return Optional.of(leaf.text());
  }

  /** All texts of a list. */
  List<String> texts(@Nullable Node node, String message) {
    List<String> texts = new ArrayList<>();
    for (Node item : list(node)) {
      text(item, message).ifPresent(texts::add);
    }
    return texts;
  }

  /** Texts that have no field of their own and stand word for word in another one. */
  List<String> words(@Nullable Node node, String message) {
    List<String> words = new ArrayList<>();
    for (Node item : list(node)) {
      if (item.isLeaf() && !item.is(Node.Kind.BOOLEAN)) {
        account.kept(item, message);
        words.add(item.text().strip());
      }
    }
    return words;
  }

  /** An e-mail address or a telephone number as printed, right or wrong. */
  Optional<String> printed(@Nullable Node node, String name, String message) {
    Node leaf = leaf(node);
    if (leaf == null || leaf.is(Node.Kind.BOOLEAN)) {
      return Optional.empty();
    }
    String printed = leaf.text().strip();
    boolean isNone =
        (name.equals("email") ? NO_EMAIL : NO_PHONE).matcher(printed).matches()
            && !instead.containsValue(leaf);
    if (isNone) {
      account.unplaced(leaf, "stands for none");
      return Optional.empty();
    }
    if (Schema.hasForm(name, printed)) {
      account.understood(leaf, message);
    } else {
      account.kept(leaf, message + ", as printed: it does not have the form of one");
    }
    return Optional.of(printed);
  }

  /** A country by its code or a name. */
  Optional<CountryCode> country(@Nullable Node node, String message) {
    Node leaf = leaf(node);
    String code = leaf == null ? null : Countries.code(leaf.text());
    if (leaf == null || code == null) {
      account.unplaced(leaf, "names no country");
      return Optional.empty();
    }
    as(leaf, code, message);
    return Optional.of(CountryCode.of(code));
  }

  /** Yes or no, also in words; null if it is neither. */
  @Nullable Boolean bool(@Nullable Node node) {
    Node leaf = leaf(node);
    if (leaf == null || leaf.is(Node.Kind.NUMBER)) {
      return null;
    }
    return switch (leaf.text().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "ja" -> true;
      case "false", "no", "nein" -> false;
      default -> null;
    };
  }

  /** Accounts for a yes or no that the notice states. */
  void told(Node leaf, String message) {
    if (leaf.is(Node.Kind.BOOLEAN)) {
      account.understood(leaf, message);
    } else {
      account.repaired(leaf, message);
    }
  }

  /** Accounts for a value that the notice has in its proper form. */
  void as(Node leaf, String proper, String message) {
    if (leaf.text().equals(proper)) {
      account.understood(leaf, message);
    } else {
      account.repaired(leaf, message + ": " + proper);
    }
  }

  /** Some texts as one. */
  static Optional<String> joined(List<String> texts, String between) {
    Map<String, Boolean> different = new HashMap<>();
    List<String> kept = new ArrayList<>();
    for (String text : texts) {
      if (!text.isEmpty() && different.put(text, true) == null) {
        kept.add(text);
      }
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(String.join(between, kept));
  }
}
