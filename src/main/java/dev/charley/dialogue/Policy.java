package dev.charley.dialogue;

import java.util.Optional;

/** Proposes what to do in a situation it is made for. Stateless and deterministic. */
interface Policy {

  /** {@return the name shown by {@code /why}} */
  default String name() {
    return getClass().getSimpleName();
  }

  /** {@return what to do, or empty when the situation is not this policy's} */
  Optional<Decision> propose(Situation situation);
}
