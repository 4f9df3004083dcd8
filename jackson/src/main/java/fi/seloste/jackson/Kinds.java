package fi.seloste.jackson;

import fi.seloste.model.Code;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.TimePeriod;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Which kind belongs to a type. */
final class Kinds {

  private static final Package MODEL = PrivacyNotice.class.getPackage();
  private static final ConcurrentMap<Class<?>, Kind> KNOWN = new ConcurrentHashMap<>();

  private Kinds() {}

  /**
   * The kind of a type that may stand within a notice.
   *
   * @throws IllegalStateException if it has no form in JSON
   */
  static Kind of(Class<?> type) {
    Kind known = KNOWN.get(type);
    if (known != null) {
      return known;
    }
    Kind made = make(type);
    if (made == null) {
      throw new IllegalStateException("Has no form in JSON: " + type.getName());
    }
    Kind first = KNOWN.putIfAbsent(type, made);
    return first == null ? made : first;
  }

  private static @Nullable Kind make(Class<?> type) {
    if (type == LocalizedText.class) {
      return new TranslationsKind.OfText();
    } else if (type == String.class) {
      return new TextKind.OfString();
    } else if (type.isEnum() && Code.class.isAssignableFrom(type)) {
      return new CodeKind(type);
    } else if (type == Boolean.class) {
      return new BooleanKind();
    } else if (type == Name.class) {
      return new TranslationsKind.OfName();
    } else if (type == LocalDate.class) {
      return new TextKind.OfDate();
    } else if (type == CountryCode.class) {
      return new TextKind.OfCountry();
    } else if (type == LanguageTag.class) {
      return new TextKind.OfLanguage();
    } else if (type == TimePeriod.class) {
      return new TextKind.OfPeriod();
    } else if (type == Integer.class) {
      return new NumberKind();
    } else if (type.isInterface() && hasBuilder(type)) { // asked first: isSealed() starts slowly
      return new ValueKind(type);
    } else if (type.isInterface() && type.isSealed()) {
      return new ChoiceKind(type.getPermittedSubclasses());
    }
    return null;
  }

  private static boolean hasBuilder(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("builder")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The kind of a type that a caller's mapper asks for; null if it is none of the model's.
   *
   * <p>A notice has its header there too, and a single variant of a choice its {@code "type"}.
   */
  static @Nullable Kind ofCaller(Class<?> asked) {
    if (asked.getPackage() != MODEL) {
      return null;
    }
    Class<?> type = declared(asked);
    if (type == PrivacyNotice.class) {
      return NoticeKind.INSTANCE;
    } else if (isVariant(type)) {
      return new ChoiceKind(type);
    }
    return isGround(type) || isPart(type) ? of(type) : null;
  }

  /** Of a generated implementation the value type that it implements; else the type itself. */
  static Class<?> declared(Class<?> type) {
    if (type.getPackage() == MODEL && !type.isInterface()) {
      for (Class<?> above : type.getInterfaces()) {
        if (above.isSealed() && hasBuilder(above)) {
          return above;
        }
      }
    }
    return type;
  }

  private static boolean isVariant(Class<?> type) {
    for (Class<?> above : type.getInterfaces()) {
      if (type.isInterface() && above.isSealed() && isPart(above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Class<?> type) {
    if (!type.isSealed() || !type.isInterface()) {
      return false;
    } else if (hasBuilder(type)) {
      return true;
    }
    for (Class<?> variant : type.getPermittedSubclasses()) {
      if (!variant.isInterface() || !hasBuilder(variant)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGround(Class<?> type) {
    return type == LocalizedText.class
        || type == Name.class
        || type == CountryCode.class
        || type == LanguageTag.class
        || type == TimePeriod.class
        || type.isEnum() && Code.class.isAssignableFrom(type);
  }
}
