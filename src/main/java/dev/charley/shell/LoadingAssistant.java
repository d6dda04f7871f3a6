package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.reply.UnknownRegionException;
import dev.charley.topic.TopicStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jline.utils.Signals;
import org.springframework.shell.core.command.ParsedInput;

/** The assistant, loading in the background from the moment the arguments are known. */
final class LoadingAssistant {

  /** What is said while somebody waits for it. */
  static final String NOT_YET = "Getting ready ...";

  /** What ends a process from outside, with the exit code that says so. */
  private static final Map<String, Integer> SIGNALS = Map.of("TERM", 143, "HUP", 129);

  private static final int LONGEST_SECONDS = 3;

  private final CompletableFuture<Assistant> loading = new CompletableFuture<>();
  private final Supplier<Assistant> build;
  private final AtomicBoolean started = new AtomicBoolean();

  /**
   * @param build builds the assistant, on a thread of its own
   */
  LoadingAssistant(Supplier<Assistant> build) {
    this.build = build;
  }

  /** {@return the assistant the options ask for, loading already if the command needs it} */
  static LoadingAssistant of(ParsedInput input, Progress progress) {
    LoadingAssistant assistant = new LoadingAssistant(() -> build(input, progress));
    CommandPage.of(input.commandName())
        .filter(CommandPage::answers)
        .ifPresent(page -> assistant.start());
    return assistant;
  }

  private static Assistant build(ParsedInput input, Progress progress) {
    AtomicInteger stages = new AtomicInteger();
    int all =
        CommandLine.asksFor(input, "intents") ? TopicStore.STAGES : TopicStore.STAGES_OF_SEEDS;
    try {
      return builder(input)
          .progress(stage -> progress.stage(stage, stages.getAndIncrement(), all))
          .remarks(progress::remark)
          .build();
    } catch (UnknownRegionException e) {
      throw new UsageException(
          "'--region' needs a region of the topic (%s), but was given '%s'"
              .formatted(String.join(", ", e.known()), e.region()));
    } finally {
      progress.end();
    }
  }

  private static Assistant.Builder builder(ParsedInput input) {
    Assistant.Builder builder = Assistant.builder();
    if (CommandLine.asksFor(input, "intents") && !CommandLine.asksFor(input, "seeds")) {
      throw new UsageException("another topic needs --seeds DIR beside --intents DIR");
    }
    folder(input, "intents").ifPresent(builder::intents);
    folder(input, "seeds").ifPresent(builder::seeds);
    CommandLine.option(input, "region").ifPresent(builder::region);
    return builder;
  }

  private static Optional<Path> folder(ParsedInput input, String option) {
    return CommandLine.option(input, option).map(Path::of);
  }

  /** {@return the same assistant, which is there once somebody was told of it} */
  LoadingAssistant once(Consumer<Assistant> told) {
    LoadingAssistant assistant =
        new LoadingAssistant(
            () -> {
              Assistant loaded = get();
              told.accept(loaded);
              return loaded;
            });
    assistant.start();
    return assistant;
  }

  private void start() {
    if (started.compareAndSet(false, true)) {
      Thread thread = new Thread(this::load, "assistant");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void load() {
    Map<String, Object> before = new HashMap<>();
    try {
      SIGNALS.forEach(
          (signal, code) ->
              before.put(signal, Signals.register(signal, () -> endOnceSettled(code))));
      loading.complete(build.get());
    } catch (RuntimeException | Error e) {
      loading.completeExceptionally(e);
    } finally {
      before.forEach(Signals::unregister);
    }
  }

  private void endOnceSettled(int code) {
    settle();
    System.exit(code);
  }

  /**
   * Waits for a while until it is there, if it is loading: ONNX Runtime frees its environment when
   * the JVM ends, and a session that is just being made would take the process down with a crash.
   */
  void settle() {
    if (!started.get()) {
      return;
    }
    try {
      loading.handle((assistant, failure) -> true).get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      return; // it ends all the same
    }
  }

  /** {@return the assistant, once it is there} */
  Assistant get() {
    start();
    try {
      return loading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Tells of a failure to load it, from whatever thread knows first. */
  void ifFailed(Runnable listener) {
    var unused =
        loading.whenComplete(
            (assistant, failure) -> {
              if (failure != null) {
                listener.run();
              }
            });
  }

  /** {@return the assistant, if it is there already} */
  Optional<Assistant> ready() {
    boolean there = loading.isDone() && !loading.isCompletedExceptionally();
    return there ? Optional.of(loading.join()) : Optional.empty();
  }

  boolean hasFailed() {
    return loading.isCompletedExceptionally();
  }
}
