package dev.charley.dialogue;

import dev.charley.dialogue.AnswerFinder.Answer;
import dev.charley.dialogue.WeighedPassage.Verdict;
import dev.charley.retrieval.Passage;
import dev.charley.retrieval.ScoredPassage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what became of the passages that were weighed for one request, once that is decided. */
final class Weighing {

  private static final int BEST_NOT_QUOTED = 5;

  private final String intent;
  private final Set<String> fitting; // ids
  private final boolean named;
  private final ToIntFunction<Passage> groupOf;
  private final Set<String> said;

  /**
   * @param intent what was asked for
   * @param fitting all that answers
   * @param named whether only what names a thing does
   * @param groupOf the number of the point that a passage makes
   * @param said ids of the passages quoted before
   */
  Weighing(
      String intent,
      List<Passage> fitting,
      boolean named,
      ToIntFunction<Passage> groupOf,
      Set<String> said) {
    this.intent = intent;
    this.fitting = fitting.stream().map(Passage::id).collect(Collectors.toSet());
    this.named = named;
    this.groupOf = groupOf;
    this.said = said;
  }

  /**
   * {@return all that is quoted and the best of the rest, in the order given}
   *
   * @param weighed passages, best first
   * @param answer what was decided
   * @param place where a passage of a verdict stands among the others, in words
   */
  List<WeighedPassage> of(
      List<ScoredPassage> weighed,
      Answer answer,
      BiFunction<Verdict, ScoredPassage, String> place) {
    Map<Integer, String> standsFor = new HashMap<>(); // the passage of each point
    answer.points().forEach(p -> standsFor.put(groupOf.applyAsInt(p.passage()), p.passage().id()));
    Set<String> quoted = new HashSet<>(standsFor.values());
    Set<String> left = new HashSet<>(answer.remaining());
    weighed.stream()
        .map(ScoredPassage::passage)
        .filter(passage -> left.contains(passage.id()))
        .forEach(p -> standsFor.put(groupOf.applyAsInt(p), p.id()));
    List<WeighedPassage> told = new ArrayList<>();
    int others = 0;
    for (ScoredPassage scored : weighed) {
      Passage passage = scored.passage();
      String standing = standsFor.get(groupOf.applyAsInt(passage));
      Verdict verdict = verdict(passage, quoted, left, standing);
      if (verdict == Verdict.QUOTED || others++ < BEST_NOT_QUOTED) {
        told.add(told(scored, verdict, because(verdict, standing, place.apply(verdict, scored))));
      }
    }
    return told;
  }

  private Verdict verdict(
      Passage passage, Set<String> quoted, Set<String> left, @Nullable String standing) {
    if (quoted.contains(passage.id())) {
      return Verdict.QUOTED;
    }
    if (left.contains(passage.id())) {
      return Verdict.FOR_MORE;
    }
    if (!fitting.contains(passage.id())) {
      return named ? Verdict.NOT_NAMED : Verdict.TOO_FAR;
    }
    return standing != null && !said.contains(passage.id())
        ? Verdict.SAME_POINT
        : Verdict.SAID_BEFORE;
  }

  private static String because(Verdict verdict, @Nullable String standing, String place) {
    return switch (verdict) {
      case QUOTED, FOR_MORE, TOO_FAR -> place;
      case SAME_POINT -> place + "; makes the same point as " + standing;
      case SAID_BEFORE -> place + "; quoted earlier in the conversation";
      case NOT_NAMED -> "does not name what was asked about";
    };
  }

  private WeighedPassage told(ScoredPassage scored, Verdict verdict, String because) {
    return new WeighedPassage(
        intent, scored.passage(), scored.score(), scored.parts(), verdict, because);
  }
}
