package dev.charley.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.charley.Assistant;
import dev.charley.CharleyJson;
import dev.charley.Conversation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.ParsedInput;

/** Holds any number of conversations at once: one JSON object a line in, one a line out. */
final class ConverseCommand implements ProgramCommand.Action {

  private final LoadingAssistant loading;
  private final Streams streams;
  private final Map<String, Conversation> conversations = new HashMap<>();

  ConverseCommand(LoadingAssistant loading, Streams streams) {
    this.loading = loading;
    this.streams = streams;
  }

  @Override
  public ExitCode run(ParsedInput input) throws IOException {
    Assistant assistant = loading.get();
    BufferedReader reader = new BufferedReader(new InputStreamReader(streams.in(), UTF_8), 1 << 16);
    int line = 0;
    for (@Nullable String json = reader.readLine(); json != null; json = reader.readLine()) {
      line++;
      streams.out().println(answer(assistant, line, json));
      if (streams.out().checkError()) { // flushes; true when nobody reads any more
        break;
      }
    }
    return ExitCode.ANSWERED;
  }

  private String answer(Assistant assistant, int line, String json) {
    try {
      CharleyJson.Message message = CharleyJson.readMessage(json);
      Conversation conversation =
          conversations.computeIfAbsent(message.conversation(), name -> assistant.conversation());
      return CharleyJson.write(message.conversation(), conversation.say(message.text()));
    } catch (IllegalArgumentException e) {
      return CharleyJson.writeError(line, String.valueOf(e.getMessage()));
    }
  }
}
