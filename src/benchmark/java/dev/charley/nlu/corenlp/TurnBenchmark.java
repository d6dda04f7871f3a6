package dev.charley.nlu.corenlp;

import dev.charley.Assistant;
import dev.charley.TurnOutcome;
import dev.charley.dialogue.DialogueState;
import dev.charley.encoding.EncodedText;
import dev.charley.encoding.Vector;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.nlu.Clause;
import dev.charley.nlu.EnglishWords;
import dev.charley.nlu.Interpretation;
import dev.charley.nlu.Utterance;
import dev.charley.nlu.corenlp.FusedClassifier.Classification;
import dev.charley.retrieval.HybridRetriever;
import dev.charley.retrieval.Query;
import dev.charley.retrieval.Ranking;
import dev.charley.topic.TopicPack;
import dev.charley.topic.TopicStore;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long a turn takes with a message of 15 words, and its stages one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class TurnBenchmark {

  private static final Path CACHE = Path.of("target", "benchmark-cache");

  /** 15 words, one of them misspelt, so that spelling has work to do. */
  private static final String TYPED =
      "my calf musles keep cramping at night, what can I do to stop it happening?";

  private static final String MESSAGE = TYPED.replace("musles", "muscles");

  private OnnxSentenceEncoder encoder;
  private TopicPack pack;
  private Assistant assistant;
  private CoreNlpInterpreter interpreter;
  private Spelling spelling;
  private FindingRecognizer recognizer;
  private HybridRetriever retriever;

  private EncodedText encoded;
  private List<Clause> clauses;
  private Map<Clause, Vector> vectors;

  /** Loads what the stages need. */
  @Setup
  public void load() {
    encoder = OnnxSentenceEncoder.load(CACHE);
    pack = TopicStore.builtIn();
    assistant = Assistant.builder().cache(CACHE).build();
    interpreter =
        new CoreNlpInterpreter(
            pack.intents(),
            pack.intentModel(),
            pack.protocol().findings(),
            pack.protocol().alarmingAlone(),
            pack.protocol().alarming(),
            pack.signModel(),
            pack.factModel(),
            pack.thingModel(),
            pack.vocabulary(),
            encoder);
    spelling = new Spelling(pack.vocabulary(), encoder::knows, EnglishWords::builtIn);
    recognizer =
        new FindingRecognizer(
            pack.protocol().findings(),
            pack.protocol().alarmingAlone(),
            pack.protocol().alarming(),
            pack.signModel(),
            pack.factModel(),
            encoder);
    retriever =
        new HybridRetriever(pack.passages(), pack.meanings(), pack.index(), pack.relevance());
    encoded = encoder.encode(MESSAGE);
    clauses = Clauses.of(MESSAGE, Tokens.of(MESSAGE));
    vectors = new HashMap<>();
    clauses.forEach(clause -> vectors.put(clause, encoder.encode(clause.text()).vector()));
  }

  /** Frees the native memory. */
  @TearDown
  public void close() {
    assistant.close();
    encoder.close();
  }

  /** Tokens of the message as typed, and its slips mended. */
  @Benchmark
  public Spelling.Corrected spelling() {
    return spelling.correct(TYPED, Tokens.of(TYPED));
  }

  /** One run of the sentence encoder. */
  @Benchmark
  public EncodedText encode() {
    return encoder.encode(MESSAGE);
  }

  /** The intents, the message being encoded. */
  @Benchmark
  public Classification classify() {
    return pack.intentModel().classify(MESSAGE, encoded.vector());
  }

  /** Tokens, patterns and the classifiers of signs; the clauses being encoded. */
  @Benchmark
  public Object findings() {
    List<CoreLabel> tokens = Tokens.of(MESSAGE);
    return recognizer.recognize(tokens, clauses, clause -> vectors.get(clause));
  }

  /** All of understanding: the four stages above, requests, things, and encoding of clauses. */
  @Benchmark
  public Interpretation interpret() {
    return interpreter.interpret(new Utterance(TYPED));
  }

  /** The passages in order, the question being encoded. */
  @Benchmark
  public Ranking retrieval() {
    return retriever.retrieve(Query.of(MESSAGE, encoded.vector(), "prevention"));
  }

  /** All of a turn. */
  @Benchmark
  public TurnOutcome turn() {
    return assistant.turn(DialogueState.START, TYPED);
  }
}
