package dev.charley.shell;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the environment asks of a program in a terminal. */
final class Manners {

  /** Terminals that have links (OSC 8), by how their {@code TERM} begins. */
  private static final List<String> LINKING_TERMS =
      List.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour");

  /** The same by {@code TERM_PROGRAM}. */
  private static final Set<String> LINKING_PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty");

  private static final int LINKING_VTE = 5001; // GNOME's terminal and its kin; 0.50.0 crashed

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

  /**
   * {@return whether the terminal is known to show links; one inside another, as in tmux, may lose
   * them or show rubbish}
   */
  static boolean hasLinks(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    if (isDumb(environment) || isAccessible(environment) || isNested(term)) {
      return false;
    }
    return LINKING_TERMS.stream().anyMatch(term::startsWith)
        || LINKING_PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
        || isSet(environment, "WT_SESSION")
        || hasLinkingVte(environment.getOrDefault("VTE_VERSION", ""));
  }

  private static boolean isNested(String term) {
    return term.startsWith("screen") || term.startsWith("tmux");
  }

  private static boolean hasLinkingVte(String version) {
    return version.matches("\\d{1,9}") && Integer.parseInt(version) >= LINKING_VTE;
  }

  /** {@return whether the terminal may pass on what is sent to the clipboard (OSC 52)} */
  static boolean mayHaveClipboard(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    return !term.isEmpty() && !isDumb(environment) && !term.equals("linux");
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
