package dev.charley.shell;

import dev.charley.evaluation.ConversationFormatException;
import dev.charley.topic.FaultyTopicException;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.core.command.ParsedInput;

/** The program: one command, then the exit code that says how it went. */
public final class CharleyApplication {

  private static final Logger LOG = Logger.getLogger(""); // held, so that it stays off

  private CharleyApplication() {}

  /**
   * Runs the command that the arguments name, the chat when they name none.
   *
   * @param arguments as the operating system gives them
   */
  public static void main(String[] arguments) {
    Streams streams = Streams.ofProcess();
    ExitCode code = run(arguments, streams);
    streams.flush();
    System.exit(code.code());
  }

  private static ExitCode run(String[] arguments, Streams streams) {
    try {
      ParsedInput input = new CommandLine(arguments).parse();
      if (CommandLine.asksFor(input, CommandPage.HELP_OPTION)) {
        HelpText.print(input.commandName(), streams);
        return ExitCode.ANSWERED;
      }
      if (CommandLine.asksFor(input, CommandPage.VERSION_OPTION)) {
        streams.out().println(HelpText.version());
        return ExitCode.ANSWERED;
      }
      return runCommand(input, streams);
    } catch (IOException | RuntimeException | Error e) {
      return explain(e, streams);
    }
  }

  private static ExitCode runCommand(ParsedInput input, Streams streams) {
    LOG.setLevel(Level.OFF); // Lucene and JLine have things to say that are not for who asks
    boolean atPrompt = input.commandName().equals(CommandPage.CHAT.label()); // no place for a bar
    Progress progress = new Progress(streams, () -> !atPrompt && Screen.isErrorPaintable());
    // Started before Spring, so that the two load beside each other.
    LoadingAssistant assistant = LoadingAssistant.of(input, progress);
    try (ConfigurableApplicationContext context =
        spring(input, streams, progress, assistant).run()) {
      return context.getBean(OneCommandRunner.class).exitCode();
    } finally {
      assistant.settle();
    }
  }

  private static SpringApplication spring(
      ParsedInput input, Streams streams, Progress progress, LoadingAssistant assistant) {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    return new SpringApplicationBuilder(ShellConfiguration.class)
        .initializers(
            context -> {
              ConfigurableListableBeanFactory beans = context.getBeanFactory();
              beans.registerSingleton("input", input);
              beans.registerSingleton("streams", streams);
              beans.registerSingleton("progress", progress);
              beans.registerSingleton("assistant", assistant);
            })
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .properties(Map.of("spring.jmx.enabled", "false"))
        .application();
  }

  /** Says in a line what went wrong; a person is never shown a stack trace they did not ask for. */
  private static ExitCode explain(Throwable failure, Streams streams) {
    Throwable cause = Causes.root(failure);
    if (System.getenv("CHARLEY_TRACE") != null) {
      failure.printStackTrace(streams.err());
    }
    if (cause instanceof UsageException) {
      streams.say(String.valueOf(cause.getMessage()));
      streams.say("'charley --help' lists commands and options.");
      return ExitCode.USAGE;
    }
    if (cause instanceof FaultyTopicException || cause instanceof ConversationFormatException) {
      streams.tell(String.valueOf(cause.getMessage()));
      return ExitCode.USAGE;
    }
    streams.say(Causes.describe(cause));
    return ExitCode.FAILED;
  }
}
