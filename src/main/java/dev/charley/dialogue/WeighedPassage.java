package dev.charley.dialogue;

import dev.charley.retrieval.Passage;
import dev.charley.retrieval.ScorePart;
import java.util.List;

/**
 * A passage that was weighed for an answer.
 *
 * @param intent the content intent it was weighed for
 * @param passage the passage
 * @param score how well it fits, comparable within one intent of one turn; higher fits better
 * @param parts what the score is the sum of; empty for a passage that was not chosen by a score
 * @param verdict what became of it
 * @param because why, in words for {@code /why}
 */
public record WeighedPassage(
    String intent,
    Passage passage,
    double score,
    List<ScorePart> parts,
    Verdict verdict,
    String because) {

  /** What became of a passage. */
  public enum Verdict {
    QUOTED,
    /** It makes the point of a passage that stands for both. */
    SAME_POINT,
    /** It answers too, and is kept for "more". */
    FOR_MORE,
    /** It answers, and was quoted earlier in the conversation or above in the reply. */
    SAID_BEFORE,
    /** It lies too far behind the best one to be an answer. */
    TOO_FAR,
    /** It does not name the thing that was asked about. */
    NOT_NAMED
  }

  /** Copies the list. */
  public WeighedPassage {
    parts = List.copyOf(parts);
  }

  /** {@return the same passage, of which something else became} */
  WeighedPassage with(Verdict other) {
    return new WeighedPassage(intent, passage, score, parts, other, because);
  }
}
