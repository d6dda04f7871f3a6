package dev.charley.nlu;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ranking of intents says of the documents: which content is asked for, or what they never
 * answer.
 *
 * @param content the probability of each content intent, 0 to 1
 * @param limited the probability of all intents that ask for what the documents never answer
 */
public record IntentShares(Map<String, Double> content, double limited) {

  /** Copies the map. */
  public IntentShares {
    content = Map.copyOf(content);
  }

  /** {@return the shares of a ranking} */
  public static IntentShares of(List<ScoredIntent> ranking, Collection<IntentDefinition> intents) {
    Map<String, IntentKind> kinds = new HashMap<>();
    intents.forEach(intent -> kinds.put(intent.name(), intent.kind()));
    Map<String, Double> content = new HashMap<>();
    double limited = 0;
    for (ScoredIntent intent : ranking) {
      IntentKind kind = kinds.get(intent.name());
      if (kind == IntentKind.CONTENT) {
        content.put(intent.name(), intent.confidence());
      } else if (kind == IntentKind.LIMIT) {
        limited += intent.confidence();
      }
    }
    return new IntentShares(content, limited);
  }
}
