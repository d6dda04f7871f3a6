package dev.charley.dialogue;

/** Where a conversation stands with an emergency. */
public enum Alarm {
  /** None was raised, or it was taken back and confirmed. */
  NONE,
  /** Raised: no advice is given. */
  RAISED,
  /** The sign was taken back, and we have asked whether that is so. */
  CONFIRMING
}
