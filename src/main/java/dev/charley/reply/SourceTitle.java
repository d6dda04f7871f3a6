package dev.charley.reply;

import dev.charley.retrieval.Document;

/** How a source is named wherever it is shown: ours is never put into a publisher's mouth. */
public final class SourceTitle {

  private SourceTitle() {}

  /** {@return the name of a document, which says whether the words are ours} */
  public static String of(Document document) {
    boolean named = !document.publisher().equals(Document.NOT_STATED);
    String publisher = named ? document.publisher() + ", " : "";
    String date =
        document.updated().equals(Document.NOT_STATED)
            ? "date not stated"
            : document.updated().substring(0, 4);
    String shown =
        publisher + document.title() + " (" + (named ? "" : "publisher not stated, ") + date + ")";
    return document.rewritten() ? "after " + shown + ", in our words" : shown;
  }
}
