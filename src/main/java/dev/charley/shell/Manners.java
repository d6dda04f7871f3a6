package dev.charley.shell;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** What the environment asks of a program in a terminal. */
final class Manners {

  private Manners() {}

  /** {@return whether no colours are wanted} */
  static boolean isColourless(Map<String, String> environment) {
    return isSet(environment, "NO_COLOR") || isDumb(environment);
  }

  /** {@return whether the terminal understands no control sequences} */
  static boolean isDumb(Map<String, String> environment) {
    return environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** {@return whether nothing may be repainted or drawn, as for a screen reader} */
  static boolean isAccessible(Map<String, String> environment) {
    return isSet(environment, "ACCESSIBLE");
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  /** {@return whether both standard input and standard output are a terminal} */
  @SuppressWarnings("SystemConsoleNull") // since Java 22 the console is asked, see below
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // before Java 22 there is a console in a terminal only
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the console could not be asked whether it is one", e);
    }
  }
}
