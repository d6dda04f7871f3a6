package dev.charley.shell;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * The commands. Auto-configuration is left out: it would scan, build a terminal and ready a prompt
 * for every command, which {@code ask} need not wait for.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  CommandRegistry commandRegistry() {
    return new CommandRegistry(); // collects the beans below by itself
  }

  @Bean
  OneCommandRunner runner(ParsedInput input, CommandRegistry registry, Streams streams) {
    return new OneCommandRunner(input, registry, streams);
  }

  @Bean
  Command chat(LoadingAssistant assistant, Streams streams, Progress progress) {
    return new ProgramCommand(
        CommandPage.CHAT, input -> new ChatCommand(assistant, streams, progress).run());
  }

  @Bean
  Command ask(LoadingAssistant assistant, Streams streams) {
    return new ProgramCommand(CommandPage.ASK, new AskCommand(assistant, streams));
  }

  @Bean
  Command converse(LoadingAssistant assistant, Streams streams) {
    return new ProgramCommand(CommandPage.CONVERSE, new ConverseCommand(assistant, streams));
  }

  @Bean
  Command demo(LoadingAssistant assistant, Streams streams) {
    return new ProgramCommand(CommandPage.DEMO, new DemoCommand(assistant, streams));
  }

  @Bean
  Command test(LoadingAssistant assistant, Streams streams) {
    return new ProgramCommand(CommandPage.TEST, new TestCommand(assistant, streams));
  }

  @Bean
  Command evaluate(LoadingAssistant assistant, Streams streams, Progress progress) {
    return new ProgramCommand(
        CommandPage.EVALUATE, new EvaluateCommand(assistant, streams, progress));
  }

  @Bean
  Command lint(Streams streams) {
    return new ProgramCommand(CommandPage.LINT, new LintCommand(streams));
  }

  @Bean
  Command compile(LoadingAssistant assistant, Streams streams) {
    return new ProgramCommand(CommandPage.COMPILE, new CompileCommand(assistant, streams));
  }

  @Bean
  Command newTopic(Streams streams) {
    return new ProgramCommand(CommandPage.NEW_TOPIC, new NewTopicCommand(streams));
  }

  @Bean
  Command cache(LoadingAssistant assistant, Streams streams) {
    return new ProgramCommand(CommandPage.CACHE, new CacheCommand(assistant, streams));
  }

  @Bean
  Command completion(Streams streams) {
    return new ProgramCommand(CommandPage.COMPLETION, new CompletionCommand(streams));
  }

  @Bean
  Command man(Streams streams) {
    return new ProgramCommand(CommandPage.MAN, new ManCommand(streams));
  }

  @Bean
  Command help(Streams streams) {
    return new ProgramCommand(CommandPage.HELP, new HelpCommand(streams));
  }
}
