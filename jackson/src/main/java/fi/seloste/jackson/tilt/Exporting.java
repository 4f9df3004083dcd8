package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.jackson.tree.Trees;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.Fee;
import fi.seloste.model.IdentityVerification;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The writing of one notice: who, and what people may do; {@link Disclosing} has the rest. */
final class Exporting {

  private static final Pattern CHANGE =
      Pattern.compile(
          Schema.KEPT
              + "/changesOfPurpose/(0|[1-9][0-9]?)/(?:(description|plannedDateOfChange|urlOfNewVersion)"
              + "|affectedDataCategories/(0|[1-9][0-9]?))");

  private final Told told;
  private final Node notice;
  private final Draft draft = new Draft();
  private final Node root = draft.root();
  private final Node sections = Node.list();

  Exporting(Node notice) {
    this.notice = notice;
    this.told = new Told(notice);
  }

  TiltExport write() {
    meta();
    controller();
    officer();
    Disclosing disclosing = new Disclosing(told, draft);
    disclosing.write();
    access();
    disclosing.sources();
    correction();
    right(draft.object(root, "rightToDataPortability"), first(RightKind.PORTABILITY), false);
    right(draft.object(root, "rightToWithdrawConsent"), first(RightKind.CONSENT_WITHDRAWAL), false);
    complaint();
    disclosing.decisions();
    changes();
    draft.close(sections);
    List<ExportEntry> entries = new ArrayList<>(told.omitted());
    entries.addAll(draft.entries());
    return new TiltExport(Trees.trees().write(root), entries);
  }

  private void meta() {
    Node meta = draft.object(root, "meta");
    Node controller = Told.first(notice, "controllers");
    draft.demand(meta, "_id", told.text(notice, "id"));
    String title = told.text(notice, "title");
    draft.demand(meta, "name", title == null ? told.text(controller, "name") : title);
    draft.demand(meta, "created", day("preparedOn"));
    draft.demand(meta, "modified", day("updatedOn"));
    draft.demand(meta, "version", told.text(notice, "version"));
    draft.demand(meta, "language", language());
    Node status = notice.get("status");
    told.said(status);
    draft.demand(
        meta,
        "status",
        status == null
            ? null
            : status.text().equals(NoticeStatus.PUBLISHED.code()) ? "active" : "inactive");
    draft.demand(meta, "url", url());
    draft.demand(meta, "_hash", (String) null);
  }

  private @Nullable String day(String name) {
    Node day = notice.get(name);
    return day != null && Schema.takes("created", day.text()) ? told.text(day) : null;
  }

  private @Nullable String language() {
    Node first = Told.first(notice, "languages");
    if (first == null) {
      return null;
    }
    String tag = first.text().split("-", 2)[0].toLowerCase(Locale.ROOT);
    if (!Schema.takes("language", tag)) {
      return null;
    }
    if (tag.equals(first.text())) {
      told.said(first);
    }
    return tag;
  }

  private @Nullable String url() {
    for (Node document : Told.items(notice, "relatedDocuments")) {
      if (told.peek(document, "kind").equals(DocumentKind.PRIVACY_NOTICE.code())
          && !told.peek(document, "url").isEmpty()) {
        told.said(document.get("kind"));
        return told.text(document, "url");
      }
    }
    return null;
  }

  private void controller() {
    Node controller = Told.first(notice, "controllers");
    Node contact = controller == null ? null : controller.get("contactDetails");
    Node out = draft.object(root, "controller");
    draft.demand(out, "name", told.text(controller, "name"));
    draft.put(out, "division", told.text(controller, "unit"));
    draft.demand(out, "address", told.address(contact));
    draft.demand(out, "country", told.country(controller));
    List<String> urls = told.texts(contact, "webAddresses");
    if (!urls.isEmpty()) {
      Node list = draft.list(out, "url");
      urls.forEach(url -> list.add(Node.text(url)));
    }
    Node person = person();
    Node reached = person == null ? contact : person.get("contactDetails");
    Node representative = draft.object(out, "representative");
    draft.demand(representative, "name", told.text(person, "name"));
    draft.demand(representative, "email", told.firstText(reached, "emails"));
    draft.put(representative, "phone", told.firstText(reached, "phones"));
  }

  /** The first contact point that is not for requests alone: those stand with the rights. */
  private @Nullable Node person() {
    for (Node point : Told.items(notice, "contactPoints")) {
      List<Node> kinds = Told.items(point, "kinds");
      if (kinds.size() != 1 || !kinds.get(0).text().equals("requests")) {
        return point;
      }
    }
    return null;
  }

  private void officer() {
    Node officer = Told.first(notice, "dataProtectionOfficers");
    Node contact = officer == null ? null : officer.get("contactDetails");
    Node out = draft.object(root, "dataProtectionOfficer");
    draft.demand(out, "name", told.text(officer, "name"));
    draft.demand(out, "address", told.address(contact));
    draft.demand(out, "country", told.country(Told.first(contact, "addresses")));
    draft.demand(out, "email", told.firstText(contact, "emails"));
    draft.put(out, "phone", told.firstText(contact, "phones"));
  }

  private @Nullable Node first(RightKind kind) {
    List<Node> rights = rights(kind);
    return rights.isEmpty() ? null : rights.get(0);
  }

  private List<Node> rights(RightKind kind) {
    List<Node> rights = new ArrayList<>();
    for (Node right : Told.items(notice, "dataSubjectRights")) {
      if (told.peek(right, "kind").equals(kind.code())) {
        rights.add(right);
      }
    }
    return rights;
  }

  /** TILT has two places for the right of access: two statements of it, or the one in both. */
  private void access() {
    List<Node> rights = rights(RightKind.ACCESS);
    Node first = rights.isEmpty() ? null : rights.get(0);
    Node access = draft.object(root, "accessAndDataPortability");
    Node information = draft.object(root, "rightToInformation");
    right(information, first, false);
    right(access, rights.size() > 1 ? rights.get(1) : first, true);
  }

  private void correction() {
    Node rectification = first(RightKind.RECTIFICATION);
    Node erasure = first(RightKind.ERASURE);
    Node out = draft.object(root, "rightToRectificationOrDeletion");
    right(out, rectification == null ? erasure : rectification, false);
    if (rectification == null ^ erasure == null) {
      String kind = (rectification == null ? RightKind.ERASURE : RightKind.RECTIFICATION).code();
      draft.list(out, "kinds").add(Node.text(kind));
    }
  }

  private void complaint() {
    Node out = draft.object(root, "rightToComplain");
    right(out, first(RightKind.COMPLAINT), false);
    Node authority = Told.first(notice, "supervisoryAuthorities");
    Node available = out.get("available");
    if (authority == null && (available == null || available.text().equals("false"))) {
      return;
    }
    Node contact = authority == null ? null : authority.get("contactDetails");
    Node there = draft.object(out, "supervisoryAuthority");
    draft.demand(there, "name", told.text(authority, "name"));
    draft.put(there, "address", told.address(contact));
    draft.put(there, "country", told.country(authority));
    draft.put(there, "email", told.firstText(contact, "emails"));
    draft.put(there, "phone", told.firstText(contact, "phones"));
  }

  private void right(Node out, @Nullable Node right, boolean withFee) {
    boolean correction = out.step().equals("rightToRectificationOrDeletion");
    Boolean available = available(right);
    if (withFee) {
      draft.demand(out, "available", available);
    } else if (available != null) {
      out.put("available", Node.bool(available));
    }
    if (right == null) {
      return;
    }
    told.said(right.get("kind"));
    String words = told.text(right, "description");
    if (correction) {
      words = correction(right, words, available);
    }
    if (Boolean.TRUE.equals(available) && !withFee) {
      draft.demand(out, "description", words);
    } else {
      draft.put(out, "description", words);
    }
    Node own = right.get("requestProcedure");
    Node procedure = own == null ? notice.get("requestProcedure") : own;
    Node contact = contact(procedure);
    draft.put(out, "url", told.firstText(contact, "webAddresses"));
    draft.put(out, "email", told.firstText(contact, "emails"));
    for (Node how : Told.items(procedure, "identityVerification")) {
      if (how.text().equals(IdentityVerification.OTHER.code())
          && !told.peek(procedure, "description").isEmpty()) {
        told.said(how);
        String evidence = String.valueOf(told.text(procedure, "description"));
        draft.list(out, "identificationEvidences").add(Node.text(evidence));
        break;
      }
    }
    if (withFee && told.peek(procedure, "fee").equals(Fee.FREE.code())) {
      told.text(procedure, "fee");
      Node fee = draft.object(out, "administrativeFee");
      fee.put("amount", Node.number("0"));
      draft.demand(fee, "currency", (String) null);
    }
  }

  /** Rectification and erasure are one in TILT: the words of the second follow the first. */
  private @Nullable String correction(
      Node right, @Nullable String words, @Nullable Boolean available) {
    Node erasure = first(RightKind.ERASURE);
    if (erasure == null || erasure == right) {
      return words;
    }
    told.said(erasure.get("kind"));
    if (told.peek(erasure, "status").equals(told.peek(right, "status"))) {
      available(erasure);
    }
    List<String> both = new ArrayList<>();
    both.add(words == null ? "" : words);
    String second = told.text(erasure, "description");
    both.add(second == null ? "" : second);
    Node procedure = erasure.get("requestProcedure");
    if (procedure != null && same(procedure, right.get("requestProcedure"))) {
      saidAll(procedure);
    }
    return Document.joined(both, "\n\n").orElse(null);
  }

  private static boolean same(Node one, @Nullable Node other) {
    if (other == null || one.kind() != other.kind() || !one.text().equals(other.text())) {
      return false;
    }
    if (!one.names().equals(other.names()) || one.items().size() != other.items().size()) {
      return false;
    }
    for (int i = 0; i < one.items().size(); i++) {
      if (!same(one.items().get(i), other.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** It is said with the equal procedure of another right, as far as that is said. */
  private void saidAll(Node procedure) {
    contact(procedure);
    told.said(Told.first(procedure, "identityVerification"));
    if (!Told.items(procedure, "identityVerification").isEmpty()) {
      told.text(procedure, "description");
    }
  }

  private @Nullable Boolean available(@Nullable Node right) {
    Node status = right == null ? null : right.get("status");
    if (status == null) {
      return null;
    }
    if (!status.text().equals(RightStatus.RESTRICTED.code())) {
      told.said(status);
    }
    return !status.text().equals(RightStatus.NOT_APPLICABLE.code());
  }

  /** How those to whom a request goes can be reached: the first of them. */
  private @Nullable Node contact(@Nullable Node procedure) {
    Node point = Told.first(procedure, "contactPoints");
    if (point != null) {
      for (String list : List.of("contactPoints", "dataProtectionOfficers")) {
        for (Node target : Told.items(notice, list)) {
          if (told.peek(target, "id").equals(point.text())) {
            told.said(point);
            Node kind = Told.first(target, "kinds");
            if (kind != null && kind.text().equals("requests")) {
              told.said(kind);
            }
            return target.get("contactDetails");
          }
        }
      }
    }
    Node reference = Told.first(procedure, "controllers");
    if (reference != null) {
      for (Node target : Told.items(notice, "controllers")) {
        if (told.peek(target, "id").equals(reference.text())) {
          told.said(reference);
          return target.get("contactDetails");
        }
      }
    }
    return null;
  }

  /** Sections; those that were read from the changes of purpose go back there. */
  private void changes() {
    Map<Integer, Map<String, String>> changes = new TreeMap<>();
    for (Node section : Told.items(notice, "sections")) {
      Matcher change = CHANGE.matcher(told.peek(section, "heading"));
      String text = told.peek(section, "text");
      boolean alone = section.items().size() == 2 && !text.isEmpty();
      if (alone && change.matches() && isTaken(change.group(2), text)) {
        String name =
            change.group(2) == null
                ? String.format(
                    Locale.ROOT, "affectedDataCategories/%02d", Integer.valueOf(change.group(3)))
                : change.group(2);
        Map<String, String> one =
            changes.computeIfAbsent(Integer.valueOf(change.group(1)), key -> new TreeMap<>());
        if (one.putIfAbsent(name, text) == null) {
          told.text(section, "heading");
          told.text(section, "text");
          continue;
        }
      }
      Node out = Node.object();
      draft.put(out, "number", told.text(section, "number"));
      draft.put(out, "heading", told.text(section, "heading"));
      draft.put(out, "text", told.text(section, "text"));
      if (!out.items().isEmpty()) {
        sections.add(out);
        draft.setAside(
            "/" + Schema.SELOSTE + "/" + Schema.SECTIONS + "/" + (sections.items().size() - 1),
            told.peek(section, "heading"),
            "a section; TILT has no place for it");
      }
    }
    changes(draft.list(root, "changesOfPurpose"), changes);
  }

  private static boolean isTaken(@Nullable String name, String text) {
    return !"plannedDateOfChange".equals(name) || Schema.takes("created", text);
  }

  private void changes(Node list, Map<Integer, Map<String, String>> changes) {
    for (Map.Entry<Integer, Map<String, String>> change : changes.entrySet()) {
      while (list.items().size() < change.getKey()) {
        list.add(Node.object());
      }
      Node out = draft.item(list);
      Node affected = Node.list();
      for (Map.Entry<String, String> value : change.getValue().entrySet()) {
        Node text = Node.text(value.getValue());
        if (value.getKey().startsWith("affected")) {
          int index = Integer.parseInt(value.getKey().substring(value.getKey().length() - 2));
          while (affected.items().size() < index) {
            affected.add(Node.text(""));
          }
          affected.add(text);
        } else {
          out.put(value.getKey(), text);
        }
      }
      if (!affected.items().isEmpty()) {
        out.put("affectedDataCategories", affected);
      }
    }
  }
}
