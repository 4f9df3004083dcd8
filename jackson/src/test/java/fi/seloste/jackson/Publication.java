package fi.seloste.jackson;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.TimePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an application might keep around a notice; public, so that a mapper may look into it. */
public record Publication(
    PrivacyNotice notice,
    ArrayList<Register> registers,
    Optional<LegalBasis> basis,
    NoticeStatus status,
    CountryCode country,
    LocalizedText title,
    TimePeriod period) {

  static Publication of(PrivacyNotice notice) {
    Register register = notice.registers().get(0);
    return new Publication(
        notice,
        new ArrayList<>(List.of(register, register)),
        Optional.of(register.purposes().get(0).legalBases().get(0)),
        NoticeStatus.PUBLISHED,
        CountryCode.of("FI"),
        LocalizedText.of("fi", "Seloste"),
        TimePeriod.ofYears(2));
  }
}
