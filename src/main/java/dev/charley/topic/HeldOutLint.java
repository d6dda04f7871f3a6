package dev.charley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks whether messages that a topic is tested on repeat its examples. */
final class HeldOutLint {

  /** A larger share of messages near examples makes the file a test of memory. */
  private static final double MOST_COPIED = 0.05;

  /** Messages of so few words, such as "thank you", are said alike by everybody. */
  private static final int COMMON_WORDS = 3;

  private static final int SHOWN = 3;

  private final List<PlacedText> examples;
  private final NearTexts near;

  /**
   * @param examples all that is learnt from
   */
  HeldOutLint(List<PlacedText> examples) {
    this.examples = List.copyOf(examples);
    near = new NearTexts(examples.stream().map(PlacedText::text).toList());
  }

  /**
   * {@return a remark when too many messages are near an example}
   *
   * @param messages those of one file, at least one
   */
  Optional<Remark> check(List<PlacedText> messages) {
    List<PlacedText> copied =
        messages.stream()
            .filter(m -> !isCommon(m.text()) && !near.near(m.text()).isEmpty())
            .toList();
    double share = copied.size() / (double) messages.size();
    if (share <= MOST_COPIED) {
      return Optional.empty();
    }
    return Optional.of(
        Remark.error(
            copied.get(0).file(),
            copied.get(0).line(),
            "at most 5 % of the messages near an example",
            String.format(
                Locale.ROOT,
                "%.1f %% (%d of %d): %s",
                100 * share,
                copied.size(),
                messages.size(),
                first(copied))));
  }

  private static boolean isCommon(String text) {
    return NearTexts.plain(text).split(" ", -1).length <= COMMON_WORDS;
  }

  private String first(List<PlacedText> copied) {
    List<String> shown = new ArrayList<>();
    for (PlacedText message : copied.subList(0, Math.min(SHOWN, copied.size()))) {
      PlacedText example = examples.get(near.near(message.text()).get(0));
      shown.add(
          "line %d '%s' as %s"
              .formatted(message.line(), Excerpt.of(message.text()), example.place()));
    }
    return String.join("; ", shown);
  }
}
