package fi.seloste.validation;

import fi.seloste.model.Disclosed;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * One way through a notice that comes once by every part, every reference and every string, in the
 * order of the notice.
 *
 * <p>What a part consists of stands in {@link Document}, {@link Parties} and {@link Processing}.
 * Beside the model itself that is the one place that knows it.
 */
final class Walk {

  private final Index index;
  private final Parts way = new Parts();
  private At here;

  private Walk(At notice, Index index) {
    this.index = index;
    this.here = notice;
  }

  /** All that stands in a notice, itself first. Ids go into the index. */
  static Parts through(PrivacyNotice notice, Examination examination, Index index) {
    At start = At.notice(notice, examination);
    Walk walk = new Walk(start, index);
    walk.way.add(start);
    if (RegisterView.isOfNoticeItself(notice)) {
      walk.way.add(start.itself(Kind.REGISTER, RegisterView.NOTICE_ITSELF, 0));
    }
    Kind.NOTICE.contents().of(notice, walk);
    return walk.way;
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
      way.add(here.attribute(Kind.REFERENCE, new Reference(target, id.get()), name));
      string(id, name);
    }
  }

  void references(List<String> ids, String name, Class<?> target) {
    if (!ids.isEmpty()) {
      At list = here.list(name);
      for (int i = 0; i < ids.size(); i++) {
        way.add(list.item(Kind.REFERENCE, new Reference(target, ids.get(i)), i));
        way.add(list.item(Kind.STRING, ids.get(i), i));
      }
    }
  }

  /** The string that the part itself is. */
  void string(String string) {
    way.add(here.itself(Kind.STRING, string));
  }

  void string(String string, String name) {
    way.add(here.attribute(Kind.STRING, string, name));
  }

  void string(Optional<String> string, String name) {
    if (string.isPresent()) {
      string(string.get(), name);
    }
  }

  void strings(List<String> strings, String name) {
    if (!strings.isEmpty()) {
      At list = here.list(name);
      for (int i = 0; i < strings.size(); i++) {
        way.add(list.item(Kind.STRING, strings.get(i), i));
      }
    }
  }

  void text(Optional<? extends Text> text, String name) {
    if (text.isPresent()) {
      Text it = text.get();
      At outside = here;
      here = outside.attribute(it instanceof Name ? Kind.NAME : Kind.LOCALIZED_TEXT, it, name);
      way.add(here);
      Document.text(it, this);
      here = outside;
    }
  }

  <T> void one(Optional<T> part, String name, Kind<T> kind) {
    if (part.isPresent()) {
      enter(kind, part.get(), here.attribute(kind, part.get(), name));
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

  private <T> void items(List<T> parts, At list, Kind<T> kind) {
    for (int i = 0; i < parts.size(); i++) {
      enter(kind, parts.get(i), list.item(kind, parts.get(i), i));
    }
  }

  private <T> void enter(Kind<T> kind, T part, At at) {
    At outside = here;
    here = at;
    way.add(at);
    kind.contents().of(part, this);
    here = outside;
  }
}
