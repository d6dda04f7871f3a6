package dev.charley.spring;

import dev.charley.topic.Fault;
import dev.charley.topic.FaultyTopicException;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists the faults of a topic where a program that cannot start says why. */
final class FaultyTopicFailureAnalyzer extends AbstractFailureAnalyzer<FaultyTopicException> {

  FaultyTopicFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FaultyTopicException cause) {
    return new FailureAnalysis(
        "Charley's topic cannot be read:\n\n"
            + cause.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")),
        "Mend the files of charley.intents and charley.seeds. 'charley lint --intents DIR --seeds"
            + " DIR' checks them without this program.",
        cause);
  }
}
