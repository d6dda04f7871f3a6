package dev.charley.shell;

import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraph or list that a stretch of a document stands in, with what leads into the list. It
 * goes by the lines of the text alone, whatever the document was made from.
 *
 * @param units paragraphs and items, in order; an item begins with its marker
 */
record Surroundings(List<Span> units) {

  private static final Pattern ITEM = Pattern.compile(SourceNames.ITEM + ".*", Pattern.DOTALL);
  private static final String BREAK = "\\s*(#{1,6}\\s.*|-{3,}|\\*{3,}|={3,})";

  Surroundings {
    units = List.copyOf(units);
  }

  /** {@return what stands around the stretch from {@code start} to {@code end}, exclusive} */
  static Surroundings of(String text, int start, int end) {
    List<Unit> units = units(text);
    int first = 0;
    while (first < units.size() - 1 && units.get(first).end() <= start) {
      first++;
    }
    int last = first;
    while (last < units.size() - 1 && units.get(last + 1).start() < end) {
      last++;
    }
    while (first > 0 && units.get(first - 1).leadsInto(units.get(first))) {
      first--;
    }
    while (last < units.size() - 1 && units.get(last).leadsInto(units.get(last + 1))) {
      last++;
    }
    return new Surroundings(
        units.subList(first, last + 1).stream()
            .map(unit -> new Span(unit.start(), unit.end()))
            .toList());
  }

  /**
   * A paragraph or item.
   *
   * @param section the number of headings above it
   * @param item whether it is an item
   * @param lead whether it ends as words before a list do
   */
  private record Unit(int start, int end, int section, boolean item, boolean lead) {

    /** Whether both belong to one list, or the first says what the list is of. */
    boolean leadsInto(Unit next) {
      return section == next.section && next.item && (item || lead);
    }
  }

  private static List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    int section = 0;
    int open = -1;
    int lineStart = 0;
    while (lineStart <= text.length()) {
      int newline = text.indexOf('\n', lineStart);
      int lineEnd = newline < 0 ? text.length() : newline;
      String line = text.substring(lineStart, lineEnd);
      boolean heading = line.matches(BREAK);
      boolean closes = line.isBlank() || heading || ITEM.matcher(line).matches();
      if (closes && open >= 0) {
        units.add(unit(text, open, lineStart, section));
        open = -1;
      }
      section += heading ? 1 : 0;
      if (open < 0 && !line.isBlank() && !heading) {
        open = lineStart;
      }
      lineStart = lineEnd + 1;
    }
    if (open >= 0) {
      units.add(unit(text, open, text.length(), section));
    }
    return units;
  }

  private static Unit unit(String text, int start, int end, int section) {
    String words = text.substring(start, end).stripTrailing();
    return new Unit(
        start, start + words.length(), section, ITEM.matcher(words).matches(), words.endsWith(":"));
  }
}
