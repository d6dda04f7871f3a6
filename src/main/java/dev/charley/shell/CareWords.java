package dev.charley.shell;

import dev.charley.triage.CareLevel;
import java.util.Locale;

/** The levels of care in words. */
final class CareWords {

  static final Locale LOCALE = Locale.ENGLISH;

  private CareWords() {}

  static String of(CareLevel level) {
    return switch (level) {
      case SELF_CARE -> "Care at home";
      case ASK_PHARMACIST -> "Ask a pharmacist";
      case SEE_DOCTOR -> "See a doctor";
      case IMMEDIATE_CARE -> "Care needed now";
      case EMERGENCY -> "Emergency";
    };
  }
}
