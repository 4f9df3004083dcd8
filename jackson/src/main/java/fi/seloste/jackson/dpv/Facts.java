package fi.seloste.jackson.dpv;

import fi.seloste.model.Address;
import fi.seloste.model.Code;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import fi.seloste.model.TimePeriod;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts values of a notice on nodes, and notes in the account what has been said. */
final class Facts {

  private final Account account;
  private final @Nullable LanguageTag first;

  Facts(PrivacyNotice notice, Account account) {
    this.account = account;
    this.first = notice.languages().isEmpty() ? null : notice.languages().get(0);
  }

  /** A text in its languages: a plain one is in the first language of the notice. */
  void text(Node node, String property, Optional<LocalizedText> text, String pointer) {
    text.ifPresent(said -> text(node, property, said, first, pointer));
  }

  /** What something is called: a plain name holds in every language. */
  void name(Node node, String property, Optional<Name> name, String pointer) {
    name.ifPresent(said -> text(node, property, said, null, pointer));
  }

  void texts(Node node, String property, List<LocalizedText> texts, String pointer) {
    for (int i = 0; i < texts.size(); i++) {
      text(node, property, texts.get(i), first, pointer + "/" + i);
    }
  }

  void names(Node node, String property, List<Name> names, String pointer) {
    for (int i = 0; i < names.size(); i++) {
      text(node, property, names.get(i), null, pointer + "/" + i);
    }
  }

  private void text(
      Node node, String property, Text text, @Nullable LanguageTag plain, String pointer) {
    account.said(pointer);
    if (text.plain().isPresent()) {
      String language = plain == null || !isWellFormed(plain) ? null : small(plain);
      node.add(property, new Node.Literal(text.plain().get(), language, null));
      return;
    }
    for (int i = 0; i < text.languages().size(); i++) {
      LanguageTag tag = text.languages().get(i);
      String language = isWellFormed(tag) ? small(tag) : null;
      node.add(property, new Node.Literal(text.strings().get(i), language, null));
      if (language == null) {
        account.near(
            pointer + "/" + tag.text().replace("~", "~0").replace("/", "~1"),
            "the language tag is not well-formed; the text stands without it");
      }
    }
  }

  /** In the one case to which RDF brings tags anyway. */
  private static String small(LanguageTag tag) {
    return tag.text().toLowerCase(Locale.ROOT);
  }

  /** Whether BCP 47 allows it: what JSON-LD demands of a language. */
  private static boolean isWellFormed(LanguageTag tag) {
    try {
      return !tag.text().isEmpty()
          && !new Locale.Builder().setLanguageTag(tag.text()).build().equals(Locale.ROOT);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** A text as a node of its own, such as the justification of a period. */
  void described(
      Node node, String property, String type, Optional<LocalizedText> text, String pointer) {
    if (text.isPresent()) {
      Node described = new Node(type);
      text(described, "dcterms:description", text, pointer);
      node.add(property, described);
    }
  }

  void string(Node node, String property, Optional<String> text, String pointer) {
    text.ifPresent(
        said -> {
          account.said(pointer);
          node.text(property, said);
        });
  }

  void strings(Node node, String property, List<String> texts, String pointer) {
    for (int i = 0; i < texts.size(); i++) {
      string(node, property, Optional.of(texts.get(i)), pointer + "/" + i);
    }
  }

  /** A value whose text is of a type, such as a date. */
  void typed(Node node, String property, Optional<?> value, String type, String pointer) {
    value.ifPresent(
        said -> {
          account.said(pointer);
          node.typed(property, said.toString(), type);
        });
  }

  void page(Node node, Optional<String> url, String pointer) {
    typed(node, "foaf:page", url, "xsd:anyURI", pointer);
  }

  /** The term of a code; an account is given of one that is not exact. */
  Term code(Code code, String pointer) {
    return term(Terms.of(code), pointer);
  }

  Term term(Term term, String pointer) {
    if (!term.isWritten()) {
      account.lost(pointer, term.departure());
    } else if (term.isExact()) {
      account.said(pointer);
    } else {
      account.near(pointer, term.departure());
    }
    return term;
  }

  void type(Node node, Optional<? extends Code> code, String pointer) {
    code.ifPresent(said -> type(node, said, pointer));
  }

  void types(Node node, List<? extends Code> codes, String pointer) {
    for (int i = 0; i < codes.size(); i++) {
      type(node, codes.get(i), pointer + "/" + i);
    }
  }

  private void type(Node node, Code code, String pointer) {
    Term term = code(code, pointer);
    if (term.isWritten()) {
      node.type(term.iri());
    }
  }

  /** A term as the value of a property. */
  void link(Node node, String property, Optional<? extends Code> code, String pointer) {
    code.ifPresent(
        said -> {
          Term term = code(said, pointer);
          if (term.isWritten()) {
            node.term(property, term.iri());
          }
        });
  }

  void countries(Node node, String property, List<CountryCode> countries, String pointer) {
    for (int i = 0; i < countries.size(); i++) {
      country(node, property, Optional.of(countries.get(i)), pointer + "/" + i);
    }
  }

  void country(Node node, String property, Optional<CountryCode> country, String pointer) {
    country.ifPresent(
        said -> {
          if (Terms.isCountry(said.text())) {
            account.said(pointer);
            node.term(property, "loc:" + said.text());
          } else {
            account.near(pointer, "DPV has no such country; the code stands as text");
            node.text(property, said.text());
          }
        });
  }

  void languages(Node node, List<LanguageTag> languages, String pointer) {
    for (int i = 0; i < languages.size(); i++) {
      language(node, languages.get(i), pointer + "/" + i);
    }
  }

  void language(Node node, LanguageTag language, String pointer) {
    account.said(pointer);
    if (isWellFormed(language)) {
      node.typed("dcterms:language", language.text(), "xsd:language");
    } else {
      node.text("dcterms:language", language.text());
    }
  }

  /** A duration in XML Schema's writing, which has no weeks. */
  void period(Node node, TimePeriod period, String pointer) {
    account.said(pointer);
    StringBuilder text = new StringBuilder("P");
    append(text, period.years(), "Y");
    append(text, period.months(), "M");
    append(text, period.weeks() * 7L + period.days(), "D");
    if (period.hours() > 0) {
      append(text.append('T'), period.hours(), "H");
    }
    node.typed("rdf:value", text.length() == 1 ? "P0D" : text.toString(), "xsd:duration");
  }

  private static void append(StringBuilder text, long number, String unit) {
    if (number > 0) {
      text.append(number).append(unit);
    }
  }

  void laws(Node node, List<LawReference> laws, String pointer) {
    for (int i = 0; i < laws.size(); i++) {
      node.add("dpv:hasApplicableLaw", law(laws.get(i), pointer + "/" + i));
    }
  }

  private Node law(LawReference law, String pointer) {
    Node node = new Node("dpv:Law");
    name(node, "dcterms:title", law.title(), pointer + "/title");
    string(node, "dcterms:identifier", law.number(), pointer + "/number");
    List<String> place = new ArrayList<>();
    place(place, "chapter", law.chapter(), pointer);
    place(place, "section", law.section(), pointer);
    place(place, "subsection", law.subsection(), pointer);
    place(place, "point", law.point(), pointer);
    if (!place.isEmpty()) {
      node.text("dcterms:bibliographicCitation", String.join(", ", place));
    }
    law.jurisdiction()
        .ifPresent(
            code -> {
              account.said(pointer + "/jurisdiction");
              if (Terms.isCountry(code) || code.equals("EU")) {
                node.term("dpv:hasJurisdiction", "loc:" + code);
              } else {
                node.text("dpv:hasJurisdiction", code);
              }
            });
    page(node, law.url(), pointer + "/url");
    return node;
  }

  private void place(List<String> place, String name, Optional<String> number, String pointer) {
    number.ifPresent(
        said -> {
          account.said(pointer + "/" + name);
          place.add(name + " " + said);
        });
  }

  void contact(Node node, Optional<ContactDetails> details, String pointer) {
    details.ifPresent(
        said -> {
          strings(node, "dpv:hasContact", said.emails(), pointer + "/emails");
          strings(node, "dpv:hasContact", said.phones(), pointer + "/phones");
          for (int i = 0; i < said.webAddresses().size(); i++) {
            page(node, Optional.of(said.webAddresses().get(i)), pointer + "/webAddresses/" + i);
          }
          for (int i = 0; i < said.addresses().size(); i++) {
            node.add(
                "dpv:hasAddress", address(said.addresses().get(i), pointer + "/addresses/" + i));
          }
          text(node, "dpv:hasContact", said.description(), pointer + "/description");
        });
  }

  private Node address(Address address, String pointer) {
    Node node = new Node("vcard:Address");
    name(node, "vcard:street-address", address.street(), pointer + "/street");
    name(node, "vcard:post-office-box", address.postOfficeBox(), pointer + "/postOfficeBox");
    string(node, "vcard:postal-code", address.postalCode(), pointer + "/postalCode");
    name(node, "vcard:locality", address.city(), pointer + "/city");
    country(node, "dpv:hasCountry", address.country(), pointer + "/country");
    return node;
  }
}
