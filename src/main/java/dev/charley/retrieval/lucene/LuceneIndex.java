package dev.charley.retrieval.lucene;

import dev.charley.retrieval.Passage;
import dev.charley.retrieval.WordIndex;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** A BM25 index of passages, kept in memory. */
public final class LuceneIndex implements WordIndex {

  private static final String TEXT = "text";
  private static final String HEADING = "heading";
  private static final float HEADING_WEIGHT = 0.5f;
  private static final Analyzer ANALYZER = new EnglishAnalyzer(functionWords());

  private final ByteBuffersDirectory directory;
  private final IndexSearcher searcher;

  private LuceneIndex(ByteBuffersDirectory directory) throws IOException {
    this.directory = directory;
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** Snowball's list, which holds the question words that Lucene's own does not. */
  private static CharArraySet functionWords() {
    try (InputStream in = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      if (in == null) {
        throw new IOException("no list of English stop words");
      }
      return WordlistLoader.getSnowballWordSet(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("expected Lucene's analysis-common on the class path", e);
    }
  }

  /** {@return an index of the passages, numbered by their order} */
  public static LuceneIndex of(List<Passage> passages) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYZER))) {
      for (Passage passage : passages) {
        Document document = new Document();
        document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
        document.add(new TextField(HEADING, String.join(" ", passage.heading()), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1); // one segment: a passage's number is its place in the list
      writer.commit();
      return new LuceneIndex(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory could not be written", e);
    }
  }

  @Override
  public double[] scores(String query) {
    double[] scores = new double[searcher.getIndexReader().maxDoc()];
    List<String> stems = stems(query);
    if (stems.isEmpty() || scores.length == 0) {
      return scores;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : stems.subList(0, Math.min(stems.size(), 200))) {
      any.add(new TermQuery(new Term(TEXT, stem)), Occur.SHOULD);
      any.add(new BoostQuery(new TermQuery(new Term(HEADING, stem)), HEADING_WEIGHT), Occur.SHOULD);
    }
    try {
      for (ScoreDoc hit : searcher.search(any.build(), scores.length).scoreDocs) {
        scores[hit.doc] = hit.score;
      }
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory could not be read", e);
    }
  }

  @Override
  public List<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream tokens = ANALYZER.tokenStream(TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
      return List.copyOf(stems);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
  }

  /** Writes the files of the index, each with its name and length. */
  public void write(DataOutput out) throws IOException {
    String[] names = directory.listAll();
    Arrays.sort(names);
    out.writeInt(names.length);
    for (String name : names) {
      try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
        byte[] bytes = new byte[Math.toIntExact(in.length())];
        in.readBytes(bytes, 0, bytes.length);
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  /** {@return the index that {@link #write} wrote} */
  public static LuceneIndex read(DataInput in) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    int files = in.readInt();
    for (int i = 0; i < files; i++) {
      String name = in.readUTF();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
        out.writeBytes(bytes, bytes.length);
      }
    }
    return new LuceneIndex(directory);
  }
}
