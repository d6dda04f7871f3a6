package dev.charley.nlu;

/** Whether a finding is said to be there. Not to have been said at all is no finding. */
public enum Polarity {
  PRESENT,
  ABSENT,
  UNKNOWN
}
