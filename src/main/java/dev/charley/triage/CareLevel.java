package dev.charley.triage;

import java.util.Locale;
import java.util.Optional;

/** How soon, and by whom, a person should be seen; in order of urgency. */
public enum CareLevel {
  SELF_CARE,
  ASK_PHARMACIST,
  SEE_DOCTOR,
  IMMEDIATE_CARE,
  EMERGENCY;

  /** {@return the name used in topic packs and in JSON, such as {@code see_doctor}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the level of this name, if there is one} */
  public static Optional<CareLevel> of(String label) {
    for (CareLevel level : values()) {
      if (level.label().equals(label)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** {@return whether care is needed now: immediate care or emergency} */
  public boolean isUrgent() {
    return compareTo(IMMEDIATE_CARE) >= 0;
  }
}
