package fi.seloste.generators;

import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Register;
import java.util.ArrayList;
import java.util.List;

/** Makes registers those of an employer: kinds that are drawn one by one seldom agree. */
final class Workplace {

  private Workplace() {}

  /** The notice with its last register kept for the employees, or for the applicants, alone. */
  static PrivacyNotice of(PrivacyNotice notice) {
    if (notice.registers().isEmpty()) {
      return notice;
    }
    List<Register> registers = new ArrayList<>(notice.registers());
    int last = registers.size() - 1;
    boolean recruiting = registers.get(last).purposes().size() == 1;
    registers.set(last, ofStaff(registers.get(last), recruiting));
    return PrivacyNotice.builder().from(notice).registers(registers).build();
  }

  private static Register ofStaff(Register register, boolean recruiting) {
    DataSubjectKind people = recruiting ? DataSubjectKind.JOB_APPLICANT : DataSubjectKind.EMPLOYEE;
    List<PurposeKind> kinds =
        recruiting
            ? List.of(PurposeKind.RECRUITMENT)
            : List.of(PurposeKind.EMPLOYMENT, PurposeKind.CAMERA_SURVEILLANCE);
    List<DataSubjectCategory> categories =
        register.dataSubjectCategories().stream()
            .map(it -> DataSubjectCategory.builder().from(it).kinds(List.of(people)).build())
            .toList();
    List<Purpose> purposes = new ArrayList<>();
    for (Purpose purpose : register.purposes()) {
      PurposeKind kind = kinds.get(purposes.size() % kinds.size());
      purposes.add(Purpose.builder().from(purpose).kinds(List.of(kind)).build());
    }
    return Register.builder()
        .from(register)
        .dataSubjectCategories(categories)
        .purposes(purposes)
        .build();
  }
}
