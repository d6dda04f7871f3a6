package dev.charley.nlu;

/** Whom a finding is about: the person who types, or the other one they ask for. */
public enum Person {
  SELF,
  OTHER
}
