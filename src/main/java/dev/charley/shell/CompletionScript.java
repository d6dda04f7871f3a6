package dev.charley.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Scripts that let a shell complete the command line, written from the table of commands. */
enum CompletionScript {
  BASH {
    @Override
    String write() {
      StringBuilder cases = new StringBuilder();
      for (CommandPage page : CommandPage.values()) {
        cases.append(
            "    %s) options='%s'; %s ;;\n"
                .formatted(
                    page.label(), words(typed(page.options())), bash(Values.of(page.operands()))));
      }
      return """
          # Completion of charley for bash: eval "$(charley completion bash)"
          _charley() {
            local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
            local command='' word i kind='' words='' options='%s'
            # bash takes --option=value for three words
            if [[ $current == = ]]; then
              current=''
            elif [[ $previous == = ]]; then
              previous=${COMP_WORDS[COMP_CWORD-2]}
            fi
            for ((i = 1; i < COMP_CWORD; i++)); do
              word=${COMP_WORDS[i]}
              case $word in
                %s) ((i++)); [[ ${COMP_WORDS[i]} == = ]] && ((i++)) ;;
                -* | =) ;;
                *) command=$word; break ;;
              esac
            done
            case $command in
              '') kind=words words='%s' ;;
          %s  esac
            case $previous in
          %s    *) if [[ $current == -* ]]; then kind=words words=$options; fi ;;
            esac
            COMPREPLY=()
            while IFS= read -r word; do COMPREPLY+=("$word"); done < <(
              case $kind in
                files) compgen -f -- "$current" ;;
                folders) compgen -d -- "$current" ;;
                words) compgen -W "$words" -- "$current" ;;
              esac
            )
            if [[ $kind == f* ]]; then compopt -o filenames 2>/dev/null; fi
          }
          complete -F _charley charley ./charley
          """
          .formatted(
              words(typed(CommandPage.common())),
              typedWithValue(option -> true),
              words(CommandPage.names()),
              cases,
              optionValues());
    }

    /** A line for all options that take the same. */
    private String optionValues() {
      return allOptions().stream()
          .filter(OptionPage::takesValue)
          .map(OptionPage::values)
          .distinct()
          .map(
              values ->
                  "    %s) %s ;;\n"
                      .formatted(typedWithValue(o -> o.values().equals(values)), bash(values)))
          .collect(Collectors.joining());
    }

    private String typedWithValue(Predicate<OptionPage> wanted) {
      return allOptions().stream()
          .filter(OptionPage::takesValue)
          .filter(wanted)
          .map(option -> "--" + option.name())
          .collect(Collectors.joining(" | "));
    }

    private String bash(Values values) {
      return switch (values.kind()) {
        case NOTHING -> "kind=''";
        case FILES -> "kind=files";
        case FOLDERS -> "kind=folders";
        case WORDS -> "kind=words words='" + words(values.words()) + "'";
      };
    }
  },

  ZSH {
    @Override
    String write() {
      StringBuilder commands = new StringBuilder();
      StringBuilder cases = new StringBuilder();
      for (CommandPage page : CommandPage.values()) {
        commands.append("    '%s:%s'\n".formatted(page.label(), quoted(page.summary())));
        cases.append("        %s)\n          _arguments \\\n".formatted(page.label()));
        for (OptionPage option : page.options()) {
          cases.append("            %s \\\n".formatted(specification(option)));
        }
        cases.append(operand(page)).append("          ;;\n");
      }
      return """
      #compdef charley
      # Completion of charley for zsh: a file named _charley in a folder of $fpath,
      # or: eval "$(charley completion zsh)"
      _charley() {
        local context state state_descr line
        typeset -A opt_args
        local -a commands
        commands=(
      %s  )
        _arguments -C \\
      %s    '1:command:->command' \\
          '*::operand:->operands'
        case $state in
          command) _describe command commands ;;
          operands)
            case $words[1] in
      %s      esac
            ;;
        esac
      }
      if [ "$funcstack[1]" = _charley ]; then _charley "$@"; else compdef _charley charley; fi
      """
          .formatted(
              commands,
              CommandPage.common().stream()
                  .map(option -> "    " + specification(option) + " \\\n")
                  .collect(Collectors.joining()),
              cases);
    }

    private String operand(CommandPage page) {
      String operands = page.operands();
      return operands.isEmpty()
          ? "            && return\n"
          : "            '*:%s:%s'\n"
              .formatted(operands.replaceAll("[\\[\\].]", ""), action(Values.of(operands)));
    }

    private String specification(OptionPage option) {
      String value =
          option.takesValue() ? ":" + option.placeholder() + ":" + action(option.values()) : "";
      String what = "[" + quoted(option.summary()) + "]" + value + "'";
      String name = "--" + option.name() + (option.takesValue() ? "=" : "");
      return option.letter() == ' '
          ? "'" + name + what
          : "'(-%1$s --%2$s)'{-%1$s,--%2$s}'%3$s".formatted(option.letter(), option.name(), what);
    }

    private String action(Values values) {
      return switch (values.kind()) {
        case NOTHING -> " ";
        case FILES -> "_files";
        case FOLDERS -> "_files -/";
        case WORDS -> "(" + words(values.words()) + ")";
      };
    }

    private String quoted(String text) {
      return text.replace("'", "'\\''").replaceAll("([\\[\\]:])", "\\\\$1");
    }
  },

  FISH {
    @Override
    String write() {
      StringBuilder script = new StringBuilder();
      script.append("# Completion of charley for fish: charley completion fish | source\n");
      script.append("complete -c charley -f\n");
      CommandPage.common().forEach(option -> script.append(line("", option)));
      for (CommandPage page : CommandPage.values()) {
        script.append(
            "complete -c charley -n __fish_use_subcommand -a %s -d '%s'\n"
                .formatted(page.label(), quoted(page.summary())));
        String when = " -n '__fish_seen_subcommand_from " + page.label() + "'";
        String operands = action(Values.of(page.operands()));
        if (!operands.isEmpty()) {
          script.append("complete -c charley" + when + operands + "\n");
        }
        page.own().forEach(option -> script.append(line(when, option)));
      }
      return script.toString();
    }

    private String line(String when, OptionPage option) {
      String letter = option.letter() == ' ' ? "" : " -s " + option.letter();
      String value = option.takesValue() ? " -r" + action(option.values()) : "";
      return "complete -c charley%s -l %s%s%s -d '%s'\n"
          .formatted(when, option.name(), letter, value, quoted(option.summary()));
    }

    private String action(Values values) {
      return switch (values.kind()) {
        case NOTHING -> "";
        case FILES -> " -F";
        case FOLDERS -> " -f -a '(__fish_complete_directories)'";
        case WORDS -> " -f -a '" + words(values.words()) + "'";
      };
    }

    private String quoted(String text) {
      return text.replace("\\", "\\\\").replace("'", "\\'");
    }
  };

  /** {@return the script for a shell} */
  static CompletionScript of(String shell) {
    return Arrays.stream(values())
        .filter(script -> script.label().equals(shell))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "'completion' takes one of %s, but was given '%s'"
                        .formatted(words(labels()), shell)));
  }

  private static List<String> labels() {
    return Arrays.stream(values()).map(CompletionScript::label).toList();
  }

  /** {@return the shell's name, as it is typed} */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the text of the script} */
  abstract String write();

  private static List<OptionPage> allOptions() {
    List<OptionPage> all = new ArrayList<>(CommandPage.common());
    for (CommandPage page : CommandPage.values()) {
      page.own().stream()
          .filter(option -> all.stream().noneMatch(o -> o.name().equals(option.name())))
          .forEach(all::add);
    }
    return all;
  }

  private static List<String> typed(List<OptionPage> options) {
    List<String> typed = new ArrayList<>();
    for (OptionPage option : options) {
      typed.add("--" + option.name());
      if (option.letter() != ' ') {
        typed.add("-" + option.letter());
      }
    }
    return typed;
  }

  private static String words(List<String> words) {
    return String.join(" ", words);
  }
}
