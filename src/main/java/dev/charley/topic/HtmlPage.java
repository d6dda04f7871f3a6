package dev.charley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the words out of an HTML page, and the page's furniture out of the words. */
final class HtmlPage {

  private static final String FURNITURE =
      "nav, header, footer, aside, script, style, noscript, template, form, button, iframe, svg,"
          + " figure, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=complementary], [role=search],"
          + " [class~=(?i)(^|[ _-])(ads?|advert\\w*|sponsor\\w*|promo\\w*|breadcrumbs?|cookie\\w*"
          + "|newsletter|social|share|sidebar|related|toc|references|byline|author\\w*|caption)"
          + "([ _-]|$)],"
          + " [id~=(?i)(^|[ _-])(ads?|advert\\w*|breadcrumbs?|cookie\\w*|newsletter|sidebar|toc"
          + "|references)([ _-]|$)]";

  private static final Set<String> BODY = Set.of("html", "body", "main", "article");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int depth;

  private HtmlPage() {}

  static Page read(String html) {
    Document page = Jsoup.parse(html);
    String title = titleOf(page);
    for (Element furniture : page.select(FURNITURE)) {
      if (!BODY.contains(furniture.normalName())) {
        furniture.remove();
      }
    }
    page.select("sup:matches(^\\[?\\d[\\d,–\\s-]*\\]?$):has(a), sup:matches(^\\[.*\\]$)").remove();
    HtmlPage reader = new HtmlPage();
    reader.visit(mainOf(page));
    reader.close();
    String words = reader.text.toString();
    return new Page(title, words, Furniture.strip(words, reader.blocks), List.of());
  }

  private static String titleOf(Document page) {
    Element heading = page.selectFirst("h1");
    return heading == null || heading.text().isBlank() ? page.title() : heading.text();
  }

  private static Element mainOf(Document page) {
    Element main = page.selectFirst("main, [role=main], article");
    return main == null ? page.body() : main;
  }

  private void visit(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        open.append(words.getWholeText());
      } else if (child instanceof Element inner) {
        visitElement(inner);
      }
    }
  }

  private void visitElement(Element element) {
    if (element.normalName().equals("br")) {
      open.append(' ');
    } else if (element.normalName().matches("h[1-6]|dt")) {
      visitAs(Block.Kind.HEADING, element);
    } else if (element.normalName().equals("li")) {
      visitAs(Block.Kind.ITEM, element);
    } else if (element.normalName().matches("[uo]l")) {
      close();
      depth++;
      visit(element);
      depth--;
    } else if (element.isBlock() || element.normalName().matches("t[dh]")) {
      visitBlock(element);
    } else {
      visit(element);
    }
  }

  private void visitAs(Block.Kind as, Element element) {
    close();
    Block.Kind outer = kind;
    kind = as;
    visit(element);
    if (as == Block.Kind.HEADING) {
      addHeading(element);
    } else {
      close();
    }
    kind = outer;
  }

  private void visitBlock(Element element) {
    if (kind == Block.Kind.ITEM) {
      open.append(' ');
      visit(element);
      open.append(' ');
    } else {
      close();
      visit(element);
      close();
    }
  }

  private void addHeading(Element element) {
    String name = element.normalName();
    add(Block.Kind.HEADING, name.equals("dt") ? 6 : name.charAt(1) - '0');
  }

  private void close() {
    add(kind, kind == Block.Kind.ITEM ? depth : 0);
  }

  private void add(Block.Kind as, int level) {
    String words = open.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    open.setLength(0);
    if (!words.isEmpty()) {
      text.append(as == Block.Kind.ITEM ? "• " : text.isEmpty() ? "" : "\n");
      int start = text.length();
      text.append(words).append('\n');
      blocks.add(new Block(as, start, start + words.length(), level));
    }
  }
}
