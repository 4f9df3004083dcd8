package fi.seloste.render;

import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What holds for a register: its own statements, then those of the registers that it is a part of,
 * then those of the notice. Lists add up; a statement that there are no others is the last word. In
 * which role, whose and on whose behalf it is kept, and in which categories of processing, the
 * nearest statement tells.
 */
final class RegisterView {

  private final PrivacyNotice notice;
  private final List<Register> registers = new ArrayList<>();

  RegisterView(PrivacyNotice notice, Register register, Directory directory) {
    this.notice = notice;
    Set<Register> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<Register> next = Optional.of(register);
    while (next.isPresent() && seen.add(next.get())) { // a register may name itself as its whole
      registers.add(next.get());
      next = next.get().partOf().flatMap(directory::register);
    }
  }

  /** What the register states, or else the nearest one that it is a part of that states it. */
  <T> List<T> nearest(Function<Register, List<T>> inRegister) {
    for (Register register : registers) {
      List<T> stated = inRegister.apply(register);
      if (!stated.isEmpty()) {
        return stated;
      }
    }
    return List.of();
  }

  /** A list that stands in registers alone. */
  <T> List<T> list(Function<Register, List<T>> inRegister) {
    return registers.stream().map(inRegister).flatMap(List::stream).toList();
  }

  /** A list that stands in registers or in the notice. */
  <T> List<T> list(
      Function<Register, List<T>> inRegister, Function<PrivacyNotice, List<T>> inNotice) {
    List<T> all = new ArrayList<>(list(inRegister));
    all.addAll(inNotice.apply(notice));
    return all;
  }

  /** What is said of a list that may be closed. */
  <T> Disclosed<T> disclosed(
      Function<Register, Disclosed<T>> inRegister, Function<PrivacyNotice, Disclosed<T>> inNotice) {
    List<Disclosed<T>> all = new ArrayList<>(registers.stream().map(inRegister).toList());
    all.add(inNotice.apply(notice));
    List<T> items = new ArrayList<>();
    for (Disclosed<T> told : all) {
      items.addAll(told.items());
      if (told.isClosed()) {
        return told.wording()
            .map(wording -> Disclosed.noneExcept(wording, items))
            .orElseGet(() -> Disclosed.noneExcept(items));
      }
    }
    return Disclosed.of(items);
  }
}
