package dev.charley.nlu;

/** What people say to an alarm, beside what upholds it. */
public enum AlarmReply {
  /** It does not apply: misread, a figure of speech, somebody else, years ago. */
  NOT_SO,
  /** There was such a sign, and somebody medical is there or has seen to it. */
  SEEN_TO,
  /** The advice is taken: they will call, are calling, or wait for help. */
  HEEDED,
  /** It is not taken yet: it is night, nothing is open, they would be a bother, they are afraid. */
  RELUCTANT
}
