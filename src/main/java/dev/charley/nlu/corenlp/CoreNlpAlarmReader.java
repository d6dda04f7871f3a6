package dev.charley.nlu.corenlp;

import dev.charley.encoding.SentenceEncoder;
import dev.charley.nlu.AlarmReader;
import dev.charley.nlu.AlarmReply;
import dev.charley.nlu.Finding;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said to an alarm with a classifier of its own, whose labels are those of {@link
 * AlarmReply} and {@code none}; what else the words of a guess may say with the classifier of
 * signs.
 */
public final class CoreNlpAlarmReader implements AlarmReader {

  /**
   * Probability from which a reply takes an alarm back or heeds it, of what is left without that of
   * hesitation.
   */
  private static final double REPLIES = 0.6;

  /** The same of hesitation, which changes nothing but a line; by judgement. */
  private static final double HESITATES = 0.4;

  /** Share of the probability that is left, once a guess is denied, from which another is one. */
  private static final double OTHERWISE = 0.1;

  private final @Nullable FusedClassifier replies;
  private final FusedClassifier signs;
  private final Set<String> alarming;
  private final SentenceEncoder encoder;

  /**
   * @param replies trained on replies to alarms; none where a topic has no examples of them
   * @param signs trained on clauses that affirm the alarming findings, and on others
   * @param alarming names of the findings that are each enough for an urgent rule
   * @param encoder the encoder they were trained with
   */
  public CoreNlpAlarmReader(
      Optional<FusedClassifier> replies,
      FusedClassifier signs,
      Set<String> alarming,
      SentenceEncoder encoder) {
    this.replies = replies.orElse(null);
    this.signs = signs;
    this.alarming = Set.copyOf(alarming);
    this.encoder = encoder;
  }

  /** {@return the labels of replies, and of what is none} */
  public static List<String> labels() {
    return Stream.concat(
            Arrays.stream(AlarmReply.values()).map(CoreNlpAlarmReader::label),
            Stream.of(FindingRecognizer.NONE))
        .toList();
  }

  private static String label(AlarmReply reply) {
    return reply.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<AlarmReply> reply(Interpretation message) {
    if (replies == null || message.text().isEmpty()) {
      return Optional.empty();
    }
    Classification read = replies.classify(message.text(), message.vector());
    ScoredIntent best = read.best();
    double reluctant = read.probabilityOf(label(AlarmReply.RELUCTANT));
    return Arrays.stream(AlarmReply.values())
        .filter(reply -> label(reply).equals(best.name()))
        .filter(
            reply ->
                reply == AlarmReply.RELUCTANT
                    ? reluctant >= HESITATES
                    : best.confidence() >= REPLIES * (1 - reluctant))
        .findFirst();
  }

  @Override
  public Optional<Finding> otherwise(Finding denied, Set<String> settled) {
    String words = denied.evidence();
    Classification read = signs.classify(words, encoder.encode(words).vector());
    double left = 1 - read.probabilityOf(denied.name());
    return read.ranking().stream()
        .filter(sign -> alarming.contains(sign.name()) && !settled.contains(sign.name()))
        .filter(sign -> !sign.name().equals(denied.name()))
        .findFirst()
        .filter(sign -> sign.confidence() >= OTHERWISE * left)
        .map(sign -> sign.name())
        .map(
            name ->
                new Finding(name, name, denied.polarity(), denied.person(), words, Finding.GUESS));
  }
}
