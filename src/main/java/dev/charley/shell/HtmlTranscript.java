package dev.charley.shell;

import dev.charley.Assistant;
import dev.charley.shell.ReplyOutline.Group;
import dev.charley.shell.ReplyOutline.Kind;
import dev.charley.shell.ReplyOutline.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as one page of HTML: no script, nothing fetched, dark in a dark browser, readable
 * on a phone. Every word of it is escaped.
 */
final class HtmlTranscript {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --page: #ffffff; --ink: #1c1e21; --soft: #55606e;
        --line: #d5d9e0; --said: #e4f0ef; --mark: #00696b; --care: #8a4500; --urgent: #b3001b; }
      @media (prefers-color-scheme: dark) { :root { --page: #15171a; --ink: #e6e8eb;
        --soft: #a4adba; --line: #3a3f47; --said: #20393a; --mark: #6fc7c9; --care: #f2a65a;
        --urgent: #ff8a80; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: var(--page);
        color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.4rem; }
      .said { margin: 2rem 0 1rem auto; width: fit-content; max-width: 85%; padding: .5rem .9rem;
        border-radius: 1rem 1rem .2rem 1rem; background: var(--said); }
      .reply p { margin: .3rem 0; }
      blockquote { margin: .8rem 0; padding-left: .9rem; border-left: .2rem solid var(--mark); }
      blockquote ul { margin: .2rem 0; padding-left: 1.2rem; }
      sup { line-height: 0; color: var(--mark); }
      .asked, .safety { font-weight: 600; }
      .care { color: var(--care); font-weight: 600; }
      .alarm { color: var(--urgent); font-weight: 700; font-size: 1.1rem; }
      .sources, .next, .intro { color: var(--soft); font-size: .9rem; }
      .sources, .next { list-style: none; padding: 0; } a { color: inherit; }
      """;

  private final SourceNames sources;
  private final StringBuilder html = new StringBuilder();

  private HtmlTranscript(SourceNames sources) {
    this.sources = sources;
  }

  /** {@return the page} */
  static String of(List<Turn> turns, Assistant assistant) {
    HtmlTranscript page = new HtmlTranscript(SourceNames.of(assistant));
    page.begin(assistant.introduction());
    for (int i = 0; i < turns.size(); i++) {
      page.turn(turns.get(i).said(), Turn.parts(turns, i, assistant));
    }
    return page.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void begin(List<String> introduction) {
    html.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>A conversation with Charley</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        <h1>A conversation with Charley</h1>
        """
            .formatted(STYLE));
    introduction.forEach(line -> element("p", "intro", escape(line)));
  }

  private void turn(String said, List<Part> parts) {
    element("p", "said", escape(said));
    html.append("<div class=\"reply\">\n");
    group(parts, Group.SAID, Group.QUOTED, Group.CARE);
    list(parts, Group.SOURCES, "sources");
    list(parts, Group.SUGGESTIONS, "next");
    html.append("</div>\n");
  }

  /** What is said and quoted, in order; what is quoted in a row stands in one block. */
  private void group(List<Part> parts, Group... groups) {
    List<Part> quoted = new ArrayList<>();
    for (Part part : parts) {
      if (!List.of(groups).contains(part.kind().group())) {
        continue;
      }
      if (part.kind().group() == Group.QUOTED) {
        quoted.add(part);
      } else {
        quotations(quoted);
        element("p", nameOf(part.kind()), escape(part.text()));
      }
    }
    quotations(quoted);
  }

  private static String nameOf(Kind kind) {
    return switch (kind) {
      case ALARM, URGENT_CARE -> "alarm";
      case CARE -> "care";
      case ASKED -> "asked";
      case SAFETY -> "safety";
      default -> "frame";
    };
  }

  private void quotations(List<Part> quoted) {
    if (quoted.isEmpty()) {
      return;
    }
    html.append("<blockquote>\n");
    boolean inList = false;
    for (Part part : quoted) {
      boolean item = part.kind() == Kind.ITEM;
      if (item != inList) {
        html.append(item ? "<ul>\n" : "</ul>\n");
        inList = item;
      }
      element(item ? "li" : "p", "", escape(part.text()) + marks(part));
    }
    html.append(inList ? "</ul>\n" : "").append("</blockquote>\n");
    quoted.clear();
  }

  private static String marks(Part part) {
    return part.marks().isEmpty() ? "" : " <sup>" + escape(part.marks()) + "</sup>";
  }

  private void list(List<Part> parts, Group group, String name) {
    List<Part> members = parts.stream().filter(part -> part.kind().group() == group).toList();
    if (!members.isEmpty()) {
      html.append("<ul class=\"").append(name).append("\">\n");
      members.forEach(part -> element("li", "", linked(part)));
      html.append("</ul>\n");
    }
  }

  private String linked(Part part) {
    String text = escape(part.text());
    String mark = part.marks().isEmpty() ? "" : escape(part.marks()) + " ";
    return mark
        + sources
            .address(part.document())
            .map(address -> "<a href=\"" + escape(address) + "\">" + text + "</a>")
            .orElse(text);
  }

  private void element(String tag, String name, String content) {
    html.append('<').append(tag);
    if (!name.isEmpty()) {
      html.append(" class=\"").append(name).append('"');
    }
    html.append('>').append(content).append("</").append(tag).append(">\n");
  }

  private static String escape(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
