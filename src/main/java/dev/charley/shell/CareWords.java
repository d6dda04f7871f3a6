package dev.charley.shell;

import dev.charley.triage.CareLevel;

/** The levels of care in words. */
final class CareWords {

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
