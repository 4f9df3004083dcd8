package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.Address;
import fi.seloste.model.AddressBuilder;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactDetailsBuilder;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.DataSubjectRightBuilder;
import fi.seloste.model.Disclosed;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.Fee;
import fi.seloste.model.IdentityVerification;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.PrivacyNoticeBuilder;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RequestProcedureBuilder;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.model.Section;
import fi.seloste.model.SectionBuilder;
import fi.seloste.model.SupervisoryAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one TILT document: who, and what people may do; {@link Processed} has the rest.
 */
final class Importing {

  private static final int LONGEST_ADDRESS = 300;

  private static final Pattern STREET_AND_TOWN =
      Pattern.compile("([^\n]+?)(?:, ?|\n)([0-9]{4,5}) ([^,;\n0-9]+)");

  private static final Map<String, String> LANGUAGES =
      Map.of(
          "german", "de",
          "deutsch", "de",
          "english", "en",
          "englisch", "en",
          "french", "fr",
          "français", "fr",
          "finnish", "fi",
          "suomi", "fi",
          "swedish", "sv",
          "svenska", "sv");

  private static final String CHANGES = Schema.KEPT.concat("/changesOfPurpose/");

  private final Node root;
  private final Account account = new Account();
  private final Document in;
  private final PrivacyNoticeBuilder notice = PrivacyNotice.builder();

  /** The contact points for requests, by what they are made of. */
  private final Map<ContactDetails, String> contacts = new LinkedHashMap<>();

  Importing(Node root) {
    this.root = root;
    this.in = new Document(root, account);
  }

  TiltImport read() {
    List<Section> own = sections(in.object(root.get(Schema.SELOSTE)));
    Node controller = in.object(in.get(root, "controller"));
    meta(in.object(in.get(root, "meta")), in.get(controller, "name"));
    controller(controller);
    officer(in.object(in.get(root, "dataProtectionOfficer")));
    new Processed(root, in, account).read().ifPresent(notice::addRegister);
    rights();
    for (Map.Entry<ContactDetails, String> contact : contacts.entrySet()) {
      notice.addContactPoint(
          ContactPoint.builder()
              .id(contact.getValue())
              .addKind(ContactPointKind.REQUESTS)
              .contactDetails(contact.getKey())
              .build());
    }
    account.close(root);
    List<Section> sections = new ArrayList<>(account.sections());
    sections.addAll(own);
    sections.sort(
        Comparator.comparing(Importing::orderOfChange)); // stable: the others stay in order
    notice.addAllSections(sections);
    return new TiltImport(notice.build(), account.entries());
  }

  /** Empty, but for what tells of a change: where a writer cannot keep the order, all have one. */
  private static String orderOfChange(Section section) {
    String heading = section.heading().flatMap(LocalizedText::plain).orElse("");
    return heading.startsWith(CHANGES) ? heading.concat("\n").concat(plain(section.text())) : "";
  }

  private static String plain(Optional<LocalizedText> text) {
    return text.flatMap(LocalizedText::plain).orElse("");
  }

  private List<Section> sections(@Nullable Node seloste) {
    List<Section> sections = new ArrayList<>();
    for (Node item : in.list(in.get(seloste, Schema.SECTIONS))) {
      if (item.is(Node.Kind.OBJECT) && item.hasContent()) {
        SectionBuilder section = Section.builder();
        in.text(in.get(item, "number"), "number of a section").ifPresent(section::number);
        in.exactly(in.get(item, "heading"), "heading of a section")
            .ifPresent(text -> section.heading(LocalizedText.of(text)));
        in.exactly(in.get(item, "text"), "text of a section")
            .ifPresent(text -> section.text(LocalizedText.of(text)));
        Section read = section.build();
        if (!read.equals(Section.builder().build())) {
          sections.add(read);
        }
      }
    }
    return sections;
  }

  private void meta(@Nullable Node meta, @Nullable Node controllerName) {
    in.text(in.get(meta, "_id"), "id of the notice").ifPresent(notice::id);
    Node name = in.leaf(in.get(meta, "name"));
    Node called = in.leaf(controllerName);
    if (name != null && called != null && name.text().strip().equals(called.text().strip())) {
      account.understood(name, "name of the controller");
    } else {
      in.text(name, "title of the notice").map(LocalizedText::of).ifPresent(notice::title);
    }
    day(in.get(meta, "created"), "day on which it was prepared").ifPresent(notice::preparedOn);
    day(in.get(meta, "modified"), "day of the latest change").ifPresent(notice::updatedOn);
    in.text(in.get(meta, "version"), "version").ifPresent(notice::version);
    language(in.leaf(in.get(meta, "language")));
    account.unplaced(in.leaf(in.get(meta, "_hash")), "digest of the TILT document");
    Node status = in.leaf(in.get(meta, "status"));
    account.unplaced(status, "neither published nor a draft");
    if (status != null && status.text().strip().equalsIgnoreCase("active")) {
      in.as(status, "active", "status: published");
      notice.status(NoticeStatus.PUBLISHED);
    } else if (status != null && in.isOurs() && status.text().equals("inactive")) {
      account.understood(status, "status: draft");
      notice.status(NoticeStatus.DRAFT);
    }
    in.text(in.get(meta, "url"), "web address of the notice")
        .ifPresent(
            url ->
                notice.addRelatedDocument(
                    RelatedDocument.builder().kind(DocumentKind.PRIVACY_NOTICE).url(url).build()));
  }

  private Optional<LocalDate> day(@Nullable Node node, String message) {
    Node leaf = in.leaf(node);
    LocalDate day = leaf == null ? null : Periods.day(leaf.text().strip());
    if (leaf == null || day == null) {
      account.unplaced(leaf, "no day");
      return Optional.empty();
    }
    if (day.toString().equals(leaf.text())) {
      account.understood(leaf, message);
    } else {
      account.repaired(leaf, message + ": " + day + "; the model has no time of day");
    }
    return Optional.of(day);
  }

  private void language(@Nullable Node leaf) {
    if (leaf == null) {
      return;
    }
    account.unplaced(leaf, "names no language");
    String written = leaf.text().strip();
    String folded = written.toLowerCase(Locale.ROOT);
    String tag = LANGUAGES.getOrDefault(folded, folded.split("[-_]", 2)[0]);
    if (Schema.takes("language", tag)) {
      in.as(leaf, tag, "language");
      notice.addLanguage(LanguageTag.of(tag));
    }
  }

  private void controller(@Nullable Node node) {
    var controller = Controller.builder();
    in.text(in.get(node, "name"), "name of the controller")
        .map(Name::of)
        .ifPresent(controller::name);
    in.country(in.get(node, "country"), "country of the controller").ifPresent(controller::country);
    in.text(in.get(node, "division"), "unit of the controller")
        .map(Name::of)
        .ifPresent(controller::unit);
    ContactDetailsBuilder contact = ContactDetails.builder();
    address(in.get(node, "address"), Optional.empty()).ifPresent(contact::addAddress);
    contact.addAllWebAddresses(in.texts(in.get(node, "url"), "web address of the controller"));
    told(contact).ifPresent(controller::contactDetails);
    if (!controller.build().equals(Controller.builder().build())) {
      notice.addController(controller.build());
    }
    Node person = in.object(in.get(node, "representative"));
    var point = ContactPoint.builder();
    in.text(in.get(person, "name"), "name of the controller's contact")
        .map(Name::of)
        .ifPresent(point::name);
    told(reachable(person)).ifPresent(point::contactDetails);
    if (!point.build().equals(ContactPoint.builder().build())) {
      notice.addContactPoint(point.build());
    }
  }

  /** E-mail and phone, as printed. */
  private ContactDetailsBuilder reachable(@Nullable Node node) {
    ContactDetailsBuilder contact = ContactDetails.builder();
    in.printed(in.get(node, "email"), "email", "e-mail address").ifPresent(contact::addEmail);
    in.printed(in.get(node, "phone"), "phone", "telephone number").ifPresent(contact::addPhone);
    return contact;
  }

  private static Optional<ContactDetails> told(ContactDetailsBuilder contact) {
    ContactDetails details = contact.build();
    return details.equals(ContactDetails.builder().build())
        ? Optional.empty()
        : Optional.of(details);
  }

  private Optional<Address> address(@Nullable Node node, Optional<CountryCode> country) {
    Optional<String> written = in.text(node, "postal address");
    if (written.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    AddressBuilder address = Address.builder().country(country);
    if (written.isPresent()) {
      Matcher parts = STREET_AND_TOWN.matcher(written.get());
      if (written.get().length() <= LONGEST_ADDRESS && parts.matches()) {
        address.street(Name.of(parts.group(1).strip())).postalCode(parts.group(2));
        address.city(Name.of(parts.group(3).strip()));
      } else {
        address.street(Name.of(written.get()));
      }
    }
    return Optional.of(address.build());
  }

  private void officer(@Nullable Node node) {
    var officer = DataProtectionOfficer.builder();
    in.text(in.get(node, "name"), "name of the data protection officer")
        .map(Name::of)
        .ifPresent(officer::name);
    ContactDetailsBuilder contact = reachable(node);
    address(
            in.get(node, "address"),
            in.country(in.get(node, "country"), "country of the data protection officer"))
        .ifPresent(contact::addAddress);
    told(contact).ifPresent(officer::contactDetails);
    DataProtectionOfficer read = officer.build();
    if (!read.equals(DataProtectionOfficer.builder().build())) {
      notice.dataProtectionOfficers(Disclosed.of(read));
    }
  }

  private void rights() {
    Optional<DataSubjectRight> information = right("rightToInformation");
    Optional<DataSubjectRight> access = right("accessAndDataPortability");
    boolean twice =
        information.isPresent() && access.map(Importing::withoutFee).equals(information);
    information.filter(right -> !twice).ifPresent(right -> add(right, RightKind.ACCESS));
    access.ifPresent(right -> add(right, RightKind.ACCESS));
    Set<RightKind> kinds =
        correctionKinds(in.object(in.get(root, "rightToRectificationOrDeletion")));
    right("rightToRectificationOrDeletion")
        .ifPresent(right -> kinds.forEach(kind -> add(right, kind)));
    Optional<DataSubjectRight> portability = right("rightToDataPortability");
    if (portability.isEmpty() && !isTold("rightToDataPortability") && !in.isOurs()) {
      portability =
          access
              .filter(right -> right.status().equals(Optional.of(RightStatus.AVAILABLE)))
              .map(Importing::withoutFee);
    }
    portability.ifPresent(right -> add(right, RightKind.PORTABILITY));
    right("rightToWithdrawConsent").ifPresent(right -> add(right, RightKind.CONSENT_WITHDRAWAL));
    right("rightToComplain").ifPresent(right -> add(right, RightKind.COMPLAINT));
    authority(
        in.object(in.get(in.object(in.get(root, "rightToComplain")), "supervisoryAuthority")));
  }

  private boolean isTold(String name) {
    Node node = in.get(root, name);
    return node != null && node.hasContent();
  }

  private void add(DataSubjectRight right, RightKind kind) {
    notice.addDataSubjectRight(DataSubjectRight.builder().from(right).kind(kind).build());
  }

  private static DataSubjectRight withoutFee(DataSubjectRight right) {
    if (right.requestProcedure().flatMap(RequestProcedure::fee).isEmpty()) {
      return right;
    }
    RequestProcedure procedure =
        RequestProcedure.builder()
            .from(right.requestProcedure().get())
            .fee(Optional.empty())
            .build();
    DataSubjectRightBuilder without = DataSubjectRight.builder().from(right);
    return procedure.equals(RequestProcedure.builder().build())
        ? without.requestProcedure(Optional.empty()).build()
        : without.requestProcedure(procedure).build();
  }

  /**
   * Which of the two rights are meant: both, unless {@link TiltWriter} has noted that only one is.
   */
  private Set<RightKind> correctionKinds(@Nullable Node node) {
    Set<RightKind> kinds = new TreeSet<>(); // in the order of the law
    Node told = in.get(node, "kinds");
    for (Node item : in.list(told)) {
      for (RightKind kind : List.of(RightKind.RECTIFICATION, RightKind.ERASURE)) {
        if (item.text().equals(kind.code())) {
          account.understood(item, "kind of the right");
          kinds.add(kind);
        }
      }
    }
    if (kinds.isEmpty()) {
      kinds.add(RightKind.RECTIFICATION);
      kinds.add(RightKind.ERASURE);
    }
    return kinds;
  }

  /** A right, whichever it is; absent if nothing is told of it. */
  private Optional<DataSubjectRight> right(String name) {
    Node told = in.get(root, name);
    Node node = in.object(told);
    DataSubjectRightBuilder right = DataSubjectRight.builder();
    Optional<String> words =
        in.text(node == null ? told : in.get(node, "description"), "description of the right");
    words.map(LocalizedText::of).ifPresent(right::description);
    Optional<ContactDetails> contact = contact(node);
    RequestProcedureBuilder procedure = RequestProcedure.builder();
    contact.ifPresent(
        details ->
            procedure.addContactPoint(
                contacts.computeIfAbsent(
                    details, key -> "contact-".concat(Integer.toString(contacts.size() + 1)))));
    List<String> evidences =
        in.texts(in.get(node, "identificationEvidences"), "how a person is identified");
    if (!evidences.isEmpty()) {
      procedure
          .addIdentityVerification(IdentityVerification.OTHER)
          .description(LocalizedText.of(String.join("\n", evidences)));
    }
    Node available = in.leaf(in.get(node, "available"));
    Boolean isAvailable = in.bool(available);
    boolean silent = words.isEmpty() && contact.isEmpty() && evidences.isEmpty();
    boolean defaults = silent && !Boolean.TRUE.equals(isAvailable);
    fee(in.object(in.get(node, "administrativeFee")), defaults).ifPresent(procedure::fee);
    if (available != null && isAvailable != null) {
      if (isAvailable || !silent || in.isOurs()) {
        in.told(available, isAvailable ? "the right is available" : "the right does not apply");
        right.status(isAvailable ? RightStatus.AVAILABLE : RightStatus.NOT_APPLICABLE);
      } else {
        account.doubtful(available, "nothing else is told of the right");
      }
    }
    RequestProcedure built = procedure.build();
    if (!built.equals(RequestProcedure.builder().build())) {
      right.requestProcedure(built);
    }
    DataSubjectRight read = right.build();
    return read.equals(DataSubjectRight.builder().build()) ? Optional.empty() : Optional.of(read);
  }

  private Optional<ContactDetails> contact(@Nullable Node node) {
    ContactDetailsBuilder contact = ContactDetails.builder();
    in.printed(in.get(node, "email"), "email", "e-mail address for requests")
        .ifPresent(contact::addEmail);
    in.text(in.get(node, "url"), "web address for requests").ifPresent(contact::addWebAddress);
    return told(contact);
  }

  /** What a request costs: told only if it is nothing, for the model has no sums. */
  private Optional<Fee> fee(@Nullable Node node, boolean defaults) {
    Node amount = in.leaf(in.get(node, "amount"));
    Node currency = in.leaf(in.get(node, "currency"));
    account.unplaced(amount, "the model has no sums");
    account.unplaced(currency, "the model has no sums");
    if (amount == null || !amount.text().strip().matches("-?0{1,9}(?:[.,]0{1,9})?")) {
      return Optional.empty();
    }
    if (defaults && !in.isOurs()) {
      account.doubtful(amount, "nothing else is told of the right");
    } else if (amount.is(Node.Kind.NUMBER)) {
      account.understood(amount, "free of charge");
    } else {
      account.repaired(amount, "free of charge");
    }
    if (currency != null) {
      account.understood(currency, "currency of no sum");
    }
    return defaults && !in.isOurs() ? Optional.empty() : Optional.of(Fee.FREE);
  }

  private void authority(@Nullable Node node) {
    var authority = SupervisoryAuthority.builder();
    in.text(in.get(node, "name"), "name of the supervisory authority")
        .map(Name::of)
        .ifPresent(authority::name);
    in.country(in.get(node, "country"), "country of the supervisory authority")
        .ifPresent(authority::country);
    ContactDetailsBuilder contact = reachable(node);
    address(in.get(node, "address"), Optional.empty()).ifPresent(contact::addAddress);
    told(contact).ifPresent(authority::contactDetails);
    SupervisoryAuthority read = authority.build();
    if (!read.equals(SupervisoryAuthority.builder().build())) {
      notice.addSupervisoryAuthority(read);
    }
  }
}
