package dev.charley.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out plain text: lines between blank lines, bullets, numbers, headings without markup. */
final class PlainTextBlocks {

  private static final Pattern ITEM_MARK =
      Pattern.compile("(\\s*)(?:([•‣▪◦●○·*+–-])|(\\d{1,3})[.)])[\\s\\u00a0]+(?=\\S)");

  /** A wider gap than between most paragraphs is where a heading was lost. */
  private static final int WIDE_GAP = 2;

  /**
   * A stretch between blank lines or bullets.
   *
   * @param numbered whether it is an item with a number
   * @param gap the blank lines before it
   */
  private record Chunk(Block block, boolean numbered, int gap) {
    boolean is(Block.Kind kind) {
      return block.is(kind);
    }
  }

  /** What the headings of a group announced by a colon have in common. */
  private enum Group {
    NONE,
    NUMBERED,
    STOPPED,
    LISTS
  }

  private final String text;
  private final List<Chunk> chunks = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private String title = "";
  private Group group = Group.NONE;

  /** Which chunks are headings; told from the last to the first, since it hangs on what follows. */
  private boolean[] headings = {};

  private PlainTextBlocks(String text) {
    this.text = text;
  }

  static Page read(String text) {
    PlainTextBlocks reader = new PlainTextBlocks(text);
    reader.cut();
    reader.stripFurniture();
    reader.tellHeadings();
    boolean gapsTell = reader.wideGapsAreRare();
    for (int i = 0; i < reader.chunks.size(); i++) {
      reader.layOut(i, gapsTell);
    }
    return new Page(reader.title, text, reader.blocks, List.of());
  }

  private void cut() {
    int gap = 0;
    boolean open = false;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int newline = text.indexOf('\n', at);
      next = newline < 0 ? text.length() : newline + 1;
      Trimmed line = Trimmed.of(text, at, next);
      if (line.isEmpty()) {
        gap++;
        open = false;
      } else {
        boolean stamp = DateStamp.isStamp(text.substring(line.start(), line.end()));
        addLine(at, line, open && !stamp, gap);
        gap = 0;
        open = !stamp;
      }
    }
  }

  private void addLine(int lineStart, Trimmed line, boolean open, int gap) {
    Matcher mark = ITEM_MARK.matcher(text).region(lineStart, line.end());
    if (mark.lookingAt()) {
      Block item = new Block(Block.Kind.ITEM, mark.end(), line.end(), depth(mark.group(1), gap));
      chunks.add(new Chunk(item, mark.group(3) != null, gap));
    } else if (open && !isHeadingAbove(line)) {
      extendLast(line.end());
    } else {
      indents.clear();
      chunks.add(new Chunk(Block.paragraph(line.start(), line.end()), false, gap));
    }
  }

  /** How deep a list is nested, by how far its items are set in. */
  private int depth(String indent, int gap) {
    int columns = indent.replace("\t", "    ").length();
    if (gap >= WIDE_GAP) {
      indents.clear();
    }
    while (!indents.isEmpty() && indents.peek() > columns) {
      indents.pop();
    }
    if (indents.isEmpty() || indents.peek() < columns) {
      indents.push(columns);
    }
    return indents.size();
  }

  private void extendLast(int end) {
    Chunk last = chunks.remove(chunks.size() - 1);
    Block block = last.block();
    chunks.add(
        new Chunk(
            new Block(block.kind(), block.start(), end, block.level()),
            last.numbered(),
            last.gap()));
  }

  /** Whether the line before is a heading that no blank line parts from its text. */
  private boolean isHeadingAbove(Trimmed line) {
    Chunk last = chunks.get(chunks.size() - 1);
    String above = last.block().raw(text);
    return last.is(Block.Kind.PARAGRAPH)
        && HeadingShape.isHeading(above)
        && 2 * above.length() < line.end() - line.start()
        && Character.isUpperCase(text.charAt(line.start()));
  }

  /** What asks whether the page was helpful stands at the end of a section, like a wide gap. */
  private void stripFurniture() {
    Set<Block> kept =
        new HashSet<>(Furniture.strip(text, chunks.stream().map(Chunk::block).toList()));
    List<Chunk> left = new ArrayList<>();
    boolean asked = false;
    for (Chunk chunk : chunks) {
      if (kept.contains(chunk.block())) {
        left.add(asked ? new Chunk(chunk.block(), chunk.numbered(), WIDE_GAP) : chunk);
        asked = false;
      } else {
        asked |= chunk.block().raw(text).endsWith("?");
      }
    }
    chunks.clear();
    chunks.addAll(left);
  }

  private boolean wideGapsAreRare() {
    long wide = chunks.stream().filter(chunk -> chunk.gap() >= WIDE_GAP).count();
    long gaps = chunks.stream().filter(chunk -> chunk.gap() > 0).count();
    return 3 * wide < gaps;
  }

  private void layOut(int i, boolean gapsTell) {
    Chunk chunk = chunks.get(i);
    if (gapsTell && chunk.gap() >= WIDE_GAP) {
      endHeadings(1, chunk);
    }
    if (headings[i]) {
      addHeading(i);
    } else {
      if (chunk.is(Block.Kind.PARAGRAPH) && group == Group.LISTS) {
        endHeadings(2, chunk);
      }
      blocks.add(chunk.block());
    }
  }

  private void endHeadings(int level, Chunk before) {
    int at = before.block().start();
    blocks.add(new Block(Block.Kind.BREAK, at, at, level));
    group = Group.NONE;
  }

  private void addHeading(int i) {
    Block block = chunks.get(i).block();
    if (blocks.isEmpty() && title.isEmpty()) {
      title = block.of(text);
      return;
    }
    Group style = styleOf(i);
    if (isAnnounced(i)) {
      group = style;
    } else if (!belongs(style)) {
      group = Group.NONE;
    }
    boolean inner = group != Group.NONE || style == Group.NUMBERED || style == Group.STOPPED;
    int end = text.charAt(block.end() - 1) == '.' ? block.end() - 1 : block.end();
    blocks.add(new Block(Block.Kind.HEADING, block.start(), end, inner ? 2 : 1));
  }

  private Group styleOf(int i) {
    if (chunks.get(i).numbered()) {
      return Group.NUMBERED;
    }
    if (text.charAt(chunks.get(i).block().end() - 1) == '.') {
      return Group.STOPPED;
    }
    return followedBy(i, Block.Kind.ITEM) ? Group.LISTS : Group.NONE;
  }

  /** Whether a heading of this style can go on the open group. */
  private boolean belongs(Group style) {
    return group == style || (group == Group.STOPPED && style != Group.NUMBERED);
  }

  private boolean isAnnounced(int i) {
    return i > 0
        && chunks.get(i - 1).is(Block.Kind.PARAGRAPH)
        && chunks.get(i - 1).block().raw(text).endsWith(":");
  }

  private void tellHeadings() {
    headings = new boolean[chunks.size()];
    for (int i = chunks.size() - 1; i >= 0; i--) {
      headings[i] = isHeading(i);
    }
  }

  private boolean isHeading(int i) {
    Chunk chunk = chunks.get(i);
    String line = chunk.block().raw(text);
    if (chunk.is(Block.Kind.ITEM)) {
      return chunk.numbered() && standsAlone(i) && isShort(line) && followedByText(i);
    }
    return HeadingShape.isHeading(line)
        ? i + 1 < chunks.size() && (headings[i + 1] || !isLabel(i + 1))
        : HeadingShape.isStoppedHeading(line) && followedByText(i);
  }

  /** Whether a chunk is a heading by its shape that stands over nothing. */
  private boolean isLabel(int i) {
    return chunks.get(i).is(Block.Kind.PARAGRAPH)
        && HeadingShape.isHeading(chunks.get(i).block().raw(text));
  }

  private boolean standsAlone(int i) {
    return i == 0 || !chunks.get(i - 1).is(Block.Kind.ITEM);
  }

  private static boolean isShort(String line) {
    return Words.of(line).size() <= 8;
  }

  private boolean followedByText(int i) {
    return followedBy(i, Block.Kind.PARAGRAPH) && !headings[i + 1];
  }

  private boolean followedBy(int i, Block.Kind kind) {
    return i + 1 < chunks.size() && chunks.get(i + 1).is(kind);
  }
}
