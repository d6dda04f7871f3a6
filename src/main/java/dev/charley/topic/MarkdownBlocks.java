package dev.charley.topic;

import dev.charley.retrieval.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Lays out Markdown. Code blocks, raw HTML and images have no words. */
final class MarkdownBlocks extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final String text;
  private final int offset;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> markup = new ArrayList<>();
  private int depth;

  private MarkdownBlocks(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /**
   * {@return the page, its spans counted from the text's first character}
   *
   * @param from where the Markdown begins, past the front matter
   */
  static Page read(String title, String text, int from) {
    MarkdownBlocks reader = new MarkdownBlocks(text, from);
    PARSER.parse(text.substring(from)).accept(reader);
    return new Page(title, text, reader.blocks, reader.markup);
  }

  @Override
  public void visit(Heading heading) {
    add(Block.Kind.HEADING, heading.getLevel(), leavesOf(heading));
  }

  @Override
  public void visit(Paragraph paragraph) {
    add(Block.Kind.PARAGRAPH, 0, leavesOf(paragraph));
  }

  @Override
  public void visit(BulletList list) {
    visitList(list);
  }

  @Override
  public void visit(OrderedList list) {
    visitList(list);
  }

  private void visitList(ListBlock list) {
    depth++;
    visitChildren(list);
    depth--;
  }

  @Override
  public void visit(ListItem item) {
    add(Block.Kind.ITEM, depth, leavesOf(item));
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock) {
        child.accept(this);
      }
    }
  }

  private void add(Block.Kind kind, int level, List<Span> leaves) {
    if (leaves.isEmpty()) {
      return;
    }
    for (int i = 1; i < leaves.size(); i++) {
      addMarkup(leaves.get(i - 1).end(), leaves.get(i).start());
    }
    blocks.add(new Block(kind, leaves.get(0).start(), leaves.get(leaves.size() - 1).end(), level));
  }

  private void addMarkup(int from, int to) {
    if (!Trimmed.of(text, from, to).isEmpty()) {
      markup.add(new Span(from, to));
    }
  }

  private List<Span> leavesOf(Node block) {
    Leaves leaves = new Leaves();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof ListBlock)) {
        child.accept(leaves);
      }
    }
    return leaves.spans;
  }

  /** Gathers where the words of a block stand. */
  private final class Leaves extends AbstractVisitor {
    private final List<Span> spans = new ArrayList<>();

    @Override
    public void visit(Text words) {
      add(words);
    }

    @Override
    public void visit(Code words) {
      add(words);
    }

    @Override
    public void visit(Image image) {
      // Its words are a caption.
    }

    private void add(Node leaf) {
      for (SourceSpan span : leaf.getSourceSpans()) {
        int start = offset + span.getInputIndex();
        if (span.getLength() > 0) {
          spans.add(new Span(start, start + span.getLength()));
        }
      }
    }
  }
}
