package fi.seloste.validation;

import fi.seloste.model.Disclosed;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way through a notice that comes once by every part, every reference and every string, in the
 * order of the notice.
 *
 * <p>What a part consists of stands in {@link Document}, {@link Parties} and {@link Processing}.
 * Beside the model itself that is the one place that knows it.
 *
 * <p>Most of what a notice holds are {@linkplain Kind#isLeaf() leaves}, and where they stand is
 * asked of few notices. The usual walk takes them down without their places; {@link #byEverything}
 * is for those who ask.
 */
final class Walk {

  private final Index index;
  private final Parts parts = new Parts();
  private final List<At> everything = new ArrayList<>(0);
  private final boolean leavesHavePlaces;
  private At here;

  private Walk(At notice, Index index, boolean leavesHavePlaces) {
    this.index = index;
    this.leavesHavePlaces = leavesHavePlaces;
    this.here = notice;
  }

  /** What stands in a notice, itself first. Ids go into the index. */
  static Parts through(At notice, Index index) {
    return walk(notice, index, false).parts;
  }

  /** All that stands in a notice with its places, itself first. */
  static List<At> byEverything(At notice) {
    return walk(notice, new Index(), true).everything;
  }

  private static Walk walk(At start, Index index, boolean leavesHavePlaces) {
    PrivacyNotice notice = start.notice();
    Walk walk = new Walk(start, index, leavesHavePlaces);
    walk.take(start);
    if (RegisterView.isOfNoticeItself(notice)) {
      walk.take(start.itself(Kind.REGISTER, RegisterView.NOTICE_ITSELF, 0));
    }
    Kind.NOTICE.contents().of(notice, walk);
    return walk;
  }

  private void take(At part) {
    if (leavesHavePlaces) {
      everything.add(part);
    } else {
      parts.add(part);
    }
  }

  /** The id of the part that the walk has come to. */
  void id(Optional<String> id) {
    if (id.isPresent()) {
      index.add(id.get(), here);
      string(id, "id");
    }
  }

  void reference(Optional<String> id, String name, Class<?> target) {
    if (id.isPresent()) {
      leaf(Kind.REFERENCE, new Reference(target, id.get()), name);
      string(id, name);
    }
  }

  void references(List<String> ids, String name, Class<?> target) {
    for (int i = 0; i < ids.size(); i++) {
      item(Kind.REFERENCE, new Reference(target, ids.get(i)), name, i);
      item(Kind.STRING, ids.get(i), name, i);
    }
  }

  /** The string that the part itself is. */
  void string(String string) {
    if (leavesHavePlaces) {
      take(here.itself(Kind.STRING, string));
    } else {
      parts.addLeaf(Kind.STRING, string);
    }
  }

  void string(String string, String name) {
    leaf(Kind.STRING, string, name);
  }

  void string(Optional<String> string, String name) {
    if (string.isPresent()) {
      string(string.get(), name);
    }
  }

  void strings(List<String> strings, String name) {
    for (int i = 0; i < strings.size(); i++) {
      item(Kind.STRING, strings.get(i), name, i);
    }
  }

  private void leaf(Kind<?> kind, Object leaf, String name) {
    if (leavesHavePlaces) {
      take(here.attribute(kind, leaf, name));
    } else {
      parts.addLeaf(kind, leaf);
    }
  }

  private void item(Kind<?> kind, Object leaf, String name, int i) {
    if (leavesHavePlaces) {
      take(here.list(name).item(kind, leaf, i));
    } else {
      parts.addLeaf(kind, leaf);
    }
  }

  void text(Optional<? extends Text> text, String name) {
    if (text.isPresent()) {
      Text it = text.get();
      Kind<?> kind = it instanceof Name ? Kind.NAME : Kind.LOCALIZED_TEXT;
      enter(Document::text, it, here.attribute(kind, it, name));
    }
  }

  <T> void one(Optional<T> part, String name, Kind<T> kind) {
    if (part.isPresent()) {
      enter(kind.contents(), part.get(), here.attribute(kind, part.get(), name));
    }
  }

  <T> void each(List<T> parts, String name, Kind<T> kind) {
    if (!parts.isEmpty()) {
      items(parts, here.list(name), kind);
    }
  }

  <T> void told(Disclosed<T> told, String name, Kind<T> kind) {
    if (told.isStated()) {
      At outside = here;
      here = here.list(name);
      text(told.wording(), "none");
      items(told.items(), told.isClosed() ? here.list("except") : here, kind);
      here = outside;
    }
  }

  private <T> void items(List<T> items, At list, Kind<T> kind) {
    for (int i = 0; i < items.size(); i++) {
      enter(kind.contents(), items.get(i), list.item(kind, items.get(i), i));
    }
  }

  private <T> void enter(Kind.Contents<? super T> contents, T part, At at) {
    At outside = here;
    here = at;
    take(at);
    contents.of(part, this);
    here = outside;
  }
}
