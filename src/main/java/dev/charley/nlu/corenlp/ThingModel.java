package dev.charley.nlu.corenlp;

import dev.charley.encoding.EncodedText;
import dev.charley.encoding.SentenceEncoder;
import dev.charley.encoding.Vector;
import dev.charley.nlu.Clause;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Marks the things that a message names, known or unknown: CoreNLP's linear classifier decides for
 * each token by its state in the encoder, which depends on the words around it, beside the mean of
 * the message. So a name never seen is found by how it is used; known names are found by
 * themselves. Immutable and thread-safe.
 */
public final class ThingModel {

  private static final double SCALE = 5;
  private static final int OUTSIDE = 0;
  private static final int INSIDE = 1;

  /**
   * Mean probability of its words from which a run of words that is no known name is a thing; on
   * the validation messages.
   */
  private static final double SURE = 0.6;

  private final LinearModel model;
  private final int dimension;
  private final ThingNames names;

  private ThingModel(LinearModel model, int dimension, ThingNames names) {
    this.model = model;
    this.dimension = dimension;
    this.names = names;
  }

  /**
   * A thing in a message.
   *
   * @param place where it stands
   * @param named whether it is a known name, and not only used like one
   */
  record Found(Clause place, boolean named) {}

  /** A text with the places of its things. */
  private record Marked(String text, List<Clause> things) {

    /** Reads a text whose things stand in brackets. */
    static Marked parse(String bracketed) {
      StringBuilder text = new StringBuilder();
      List<Clause> things = new ArrayList<>();
      int start = -1;
      for (int i = 0; i < bracketed.length(); i++) {
        char c = bracketed.charAt(i);
        if (c == '[') {
          start = text.length();
        } else if (c == ']' && start >= 0) {
          things.add(new Clause(text.substring(start), start, text.length()));
          start = -1;
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), things);
    }

    boolean isInside(CoreLabel token) {
      return things.stream()
          .anyMatch(
              thing ->
                  token.beginPosition() >= thing.start() && token.endPosition() <= thing.end());
    }
  }

  /**
   * {@return a model of the examples}
   *
   * @param examples messages whose things stand in square brackets; none makes a model that finds
   *     nothing
   * @param names of things, which are found wherever they stand
   * @param encoder gives the states
   */
  public static ThingModel train(
      List<String> examples, List<String> names, SentenceEncoder encoder) {
    List<double[]> rows = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    List<Marked> marked = examples.stream().map(Marked::parse).toList();
    List<EncodedText> encoded = encoder.encodeAll(marked.stream().map(Marked::text).toList());
    for (int i = 0; i < marked.size(); i++) {
      Vector mean = encoded.get(i).vector();
      for (CoreLabel token : Tokens.of(marked.get(i).text())) {
        rows.add(row(token, encoded.get(i), mean, encoder.dimension()));
        labels.add(marked.get(i).isInside(token) ? INSIDE : OUTSIDE);
      }
    }
    int features = 2 * encoder.dimension() + 1;
    if (rows.isEmpty()) {
      rows.add(new double[features]);
      labels.add(OUTSIDE);
    }
    int[][] numbers = new int[rows.size()][];
    Arrays.fill(numbers, IntStream.range(0, features).toArray());
    return new ThingModel(
        LinearModel.train(
            labels.stream().mapToInt(Integer::intValue).toArray(),
            2,
            numbers,
            rows.toArray(double[][]::new),
            features),
        encoder.dimension(),
        new ThingNames(names));
  }

  private static double[] row(CoreLabel token, EncodedText encoded, Vector mean, int dimension) {
    Vector state = encoded.vector(token.beginPosition(), token.endPosition());
    double[] row = new double[2 * dimension + 1];
    for (int d = 0; d < dimension; d++) {
      row[d] = SCALE * state.at(d);
      row[dimension + d] = SCALE * mean.at(d);
    }
    row[2 * dimension] = 1;
    return row;
  }

  /**
   * {@return the things of a text, in order: known names, and the longest runs of other words that
   * are surely used as one}
   */
  List<Found> find(String text, List<CoreLabel> tokens, EncodedText encoded) {
    List<Clause> named = names.find(text, tokens);
    List<Found> found = new ArrayList<>();
    named.forEach(place -> found.add(new Found(place, true)));
    Vector mean = encoded.vector();
    int read = encoded.end();
    List<CoreLabel> run = new ArrayList<>();
    double sum = 0;
    for (CoreLabel token : tokens) {
      if (token.beginPosition() >= read) {
        break;
      }
      double probability = isFree(token, named) ? probability(token, encoded, mean) : 0;
      if (probability > 0.5) {
        run.add(token);
        sum += probability;
      } else {
        thing(text, run, sum).ifPresent(found::add);
        run.clear();
        sum = 0;
      }
    }
    thing(text, run, sum).ifPresent(found::add);
    found.sort(Comparator.comparingInt(thing -> thing.place().start()));
    return List.copyOf(found);
  }

  private static boolean isFree(CoreLabel token, List<Clause> named) {
    return Character.isLetterOrDigit(token.word().codePointAt(0))
        && named.stream()
            .noneMatch(
                name -> token.beginPosition() < name.end() && token.endPosition() > name.start());
  }

  private static Optional<Found> thing(String text, List<CoreLabel> run, double sum) {
    if (run.isEmpty() || sum < SURE * run.size()) {
      return Optional.empty();
    }
    int start = run.get(0).beginPosition();
    int end = run.get(run.size() - 1).endPosition();
    return Optional.of(new Found(new Clause(text.substring(start, end), start, end), false));
  }

  /** {@return the things of a text, in order, as they stand there} */
  public List<String> find(String text, SentenceEncoder encoder) {
    return find(text, Tokens.of(text), encoder.encode(text)).stream()
        .map(thing -> thing.place().text())
        .toList();
  }

  private double probability(CoreLabel token, EncodedText encoded, Vector mean) {
    float[] scores = new float[2];
    double[] row = row(token, encoded, mean, dimension);
    for (int f = 0; f < row.length; f++) {
      model.add(f, row[f], scores);
    }
    return 1 / (1 + Math.exp(scores[OUTSIDE] - scores[INSIDE]));
  }

  /** Writes the model in a format of its own; see {@link #read}. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(dimension);
    model.write(out);
    names.write(out);
  }

  /** {@return the model that {@link #write} wrote} */
  public static ThingModel read(DataInput in) throws IOException {
    int dimension = in.readInt();
    return new ThingModel(LinearModel.read(in), dimension, ThingNames.read(in));
  }
}
