package dev.charley;

import dev.charley.dialogue.DialogueState;
import dev.charley.encoding.onnx.OnnxSentenceEncoder;
import dev.charley.nlu.IntentDefinition;
import dev.charley.reply.Phrasebook;
import dev.charley.retrieval.Document;
import dev.charley.retrieval.NamedThing;
import dev.charley.retrieval.Passage;
import dev.charley.topic.SeedsRemarks;
import dev.charley.topic.TopicPack;
import dev.charley.topic.TopicStore;
import dev.charley.triage.Protocol;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers messages with passages of a topic pack's documents. Build one and keep it: it is
 * immutable and thread-safe, and any number of conversations can share it. It may be closed at any
 * time, also while other threads take turns.
 *
 * <pre>{@code
 * try (Assistant assistant = Assistant.builder().build()) {
 *   Conversation conversation = assistant.conversation();
 *   System.out.println(conversation.say("why do my calves cramp at night?").reply().text());
 * }
 * }</pre>
 */
public final class Assistant implements AutoCloseable {

  private final Engine engine;
  private final OnnxSentenceEncoder encoder;
  private final List<TurnObserver> observers;
  private final Gate gate = new Gate();

  Assistant(
      TopicPack pack, OnnxSentenceEncoder encoder, String region, List<TurnObserver> observers) {
    this.engine = new Engine(pack, encoder, region);
    this.encoder = encoder;
    this.observers = List.copyOf(observers);
  }

  /** {@return a builder; built as it is, it gives the assistant on night leg cramps} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a new conversation} */
  public Conversation conversation() {
    return conversation(DialogueState.START);
  }

  /**
   * {@return a conversation that goes on from a state}
   *
   * @param state as {@link Conversation#state()} gave it, of a conversation on the same topic
   */
  public Conversation conversation(DialogueState state) {
    return new Conversation(this, Objects.requireNonNull(state, "state"));
  }

  /**
   * Takes one turn. The same state and message always give an equal outcome; nothing is changed in
   * place, nothing is read or written.
   *
   * @param state what earlier turns on the same topic left behind, or {@link DialogueState#START}
   * @param message any text
   * @throws IllegalStateException when the assistant is closed
   */
  public TurnOutcome turn(DialogueState state, String message) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(message, "message");
    Supplier<TurnOutcome> turn = () -> gate.pass(() -> engine.turn(state, message));
    for (TurnObserver observer : observers) {
      Supplier<TurnOutcome> observed = turn;
      turn = () -> observed(observer, observed);
    }
    return turn.get();
  }

  private static TurnOutcome observed(TurnObserver observer, Supplier<TurnOutcome> turn) {
    @Nullable TurnOutcome outcome = observer.observe(turn);
    if (outcome == null) {
      throw new IllegalStateException(
          "expected the turn's outcome from the observer %s, but was null"
              .formatted(observer.getClass().getName()));
    }
    return outcome;
  }

  /** {@return what the topic is about, in the plural, such as {@code night leg cramps}} */
  public String topic() {
    return engine.pack().phrasebook().subject();
  }

  /** {@return the documents that are quoted, in order of id} */
  public List<Document> documents() {
    return engine.pack().documents();
  }

  /** {@return all that can be quoted, in order of document and place} */
  public List<Passage> passages() {
    return engine.pack().passages();
  }

  /** {@return what people may ask for, without the examples it was learnt from} */
  public List<IntentDefinition> intents() {
    return engine.pack().intents();
  }

  /** {@return the findings, rules and questions of triage, without examples} */
  public Protocol protocol() {
    return engine.pack().protocol();
  }

  /** {@return the names of the policies, the first to be asked first} */
  public List<String> policies() {
    return engine.policies();
  }

  /** {@return what the documents name, lower case, in order of the alphabet} */
  public List<String> terms() {
    return engine.pack().things().stream()
        .filter(thing -> !thing.learnt())
        .map(NamedThing::text)
        .sorted()
        .distinct()
        .toList();
  }

  /** {@return the lines to show before the first message: what this is and is not} */
  public List<String> introduction() {
    return engine.introduction();
  }

  /** {@return the regions whose numbers to call the topic knows, in order of name} */
  public List<String> regions() {
    return List.copyOf(engine.pack().phrasebook().contacts().keySet());
  }

  /** {@return messages a person may begin with} */
  public List<String> suggestions() {
    return engine.suggestions();
  }

  /**
   * Waits for the turns under way, in whatever thread, and frees the encoder's native memory. Turns
   * that begin later throw {@link IllegalStateException}; what else can be asked of the assistant,
   * such as its topic, still can. A second time has no effect.
   */
  @Override
  public void close() {
    gate.shut(encoder::close);
  }

  /** {@return whether {@link #close} was called} */
  public boolean isClosed() {
    return gate.isShut();
  }

  /**
   * Builds an {@link Assistant}. Not thread-safe. Every method refuses null at once, so that a
   * setting that was meant and is missing never gives the assistant of the library.
   */
  public static final class Builder {
    private @Nullable Path intents;
    private @Nullable Path seeds;
    private String region = Phrasebook.DEFAULT_REGION;
    private Path cache = UserCache.folder();
    private Consumer<String> progress = line -> {};
    private @Nullable Consumer<String> remarks;
    private final List<TurnObserver> observers = new ArrayList<>();

    private Builder() {}

    /**
     * Takes the intents of another topic from this folder, which {@link #seeds} must go with;
     * without it, those of the library.
     */
    public Builder intents(Path folder) {
      intents = Objects.requireNonNull(folder, "folder of intents");
      return this;
    }

    /**
     * Takes the documents from this folder; without it, those of the library. Without {@link
     * #intents} they are other documents on the topic of the library: they are read in seconds, a
     * rule of triage rests on the passage that says what its own said, and without such a passage
     * it is general safety if it is urgent, or else left out.
     */
    public Builder seeds(Path folder) {
      seeds = Objects.requireNonNull(folder, "folder of seeds");
      return this;
    }

    /**
     * Names whom to call by this region of the topic: {@code default}, {@code us}, {@code uk} or
     * {@code eu} for that of the library, in capitals or not. Without it, by {@code default}, which
     * names several. One that the topic does not have lets {@link #build} fail.
     */
    public Builder region(String name) {
      region = Objects.requireNonNull(name, "name of the region");
      return this;
    }

    /**
     * Keeps compiled packs and the unpacked encoder in this folder, not in the user's cache. When
     * it cannot be written, all is made again at every start; of a topic of your own the listener
     * of {@link #progress} is told.
     */
    public Builder cache(Path folder) {
      cache = Objects.requireNonNull(folder, "folder of the cache");
      return this;
    }

    /** Tells of long work, a line each, such as compiling another topic at its first use. */
    public Builder progress(Consumer<String> listener) {
      progress = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Tells at every build what somebody should know of a topic that works all the same, a line
     * each: that other documents do not support all rules of triage, or that something in their
     * folder is not read. Without it, the listener of {@link #progress} is told.
     */
    public Builder remarks(Consumer<String> listener) {
      remarks = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** Stands around every turn, such as to time it; one added later stands around it too. */
    public Builder observer(TurnObserver observer) {
      observers.add(Objects.requireNonNull(observer, "observer"));
      return this;
    }

    /**
     * {@return the assistant; ready in a second, in some seconds at the first use of other
     * documents, or in a minute at that of another topic}
     *
     * @throws dev.charley.topic.FaultyTopicException naming every fault of the folders
     * @throws dev.charley.reply.UnknownRegionException when the topic has no such region
     * @throws dev.charley.encoding.onnx.EncoderException when the encoder cannot be loaded
     * @throws IllegalArgumentException when a folder of intents is given and none of documents
     */
    public Assistant build() {
      if (intents != null && seeds == null) {
        throw new IllegalArgumentException(
            "intents need a folder of seeds too, but was intents %s alone".formatted(intents));
      }
      CompletableFuture<OnnxSentenceEncoder> encoder =
          CompletableFuture.supplyAsync(() -> OnnxSentenceEncoder.load(cache));
      try {
        TopicPack pack = pack(() -> loaded(encoder));
        return new Assistant(pack, loaded(encoder), region, observers);
      } catch (RuntimeException | Error e) {
        var unused = encoder.thenAccept(OnnxSentenceEncoder::close);
        throw e;
      }
    }

    private TopicPack pack(Supplier<OnnxSentenceEncoder> encoder) {
      if (seeds == null) {
        return TopicStore.builtIn();
      }
      if (intents != null) {
        TopicPack pack = TopicStore.of(intents, seeds, encoder, cache, progress);
        SeedsRemarks.of(seeds).forEach(this::remark);
        return pack;
      }
      TopicPack pack = TopicStore.ofSeeds(seeds, encoder, cache, progress);
      SeedsRemarks.of(seeds, pack).forEach(this::remark);
      return pack;
    }

    private void remark(String line) {
      (remarks == null ? progress : remarks).accept(line);
    }

    private static OnnxSentenceEncoder loaded(CompletableFuture<OnnxSentenceEncoder> encoder) {
      try {
        return encoder.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw e;
      }
    }
  }
}
