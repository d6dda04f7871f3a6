package dev.charley.nlu.corenlp;

import dev.charley.encoding.Vector;
import dev.charley.nlu.LabelledText;
import dev.charley.nlu.Preference;
import dev.charley.nlu.ScoredIntent;
import dev.charley.nlu.WordWeight;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Learns labels from few examples: CoreNLP's linear classifier on the sentence vector and on
 * n-grams, and a vote of the nearest examples, fused. Immutable and thread-safe once trained; the
 * same examples give the same classifier.
 *
 * <p>All constants were chosen once for all data sets, on the validation files of BANKING77 and
 * CLINC150.
 */
public final class FusedClassifier {

  private static final double NEIGHBOUR_WEIGHT = 0.35;
  private static final double LEXICAL_WEIGHT = 0.75;
  private static final double LEXICAL_HALF = 100; // examples a label at which n-grams count half
  private static final double NEARNESS_WEIGHT = 23;
  private static final int NEAREST = 5;

  /**
   * Makes fused scores probabilities. From 2.2 to 2.4 the calibration error on the validation files
   * of BANKING77 and CLINC150 is least, for 5 and 10 examples a label alike; cross-validation of
   * the topic speaks for the lower end. The figures stand in {@code docs/benchmark-log.md}.
   */
  private static final double SHARPNESS = 2.2;

  private static final int SPREAD_ROWS = 1000; // at most, evenly spread over the examples

  private static final Comparator<ScoredIntent> MOST_PROBABLE_FIRST =
      Comparator.comparingDouble(ScoredIntent::confidence)
          .reversed()
          .thenComparing(ScoredIntent::name);

  private final List<String> labels;
  private final Texts examples;
  private final SemanticModel semantic;
  private final LexicalModel lexical;
  private final ExampleIndex index;
  private final double[] spreads; // of the semantic, neighbour and lexical scores on training rows
  private final double lexicalWeight;

  private FusedClassifier(
      List<String> labels,
      Texts examples,
      SemanticModel semantic,
      LexicalModel lexical,
      ExampleIndex index,
      double[] spreads,
      double lexicalWeight) {
    this.labels = List.copyOf(labels);
    this.examples = examples;
    this.semantic = semantic;
    this.lexical = lexical;
    this.index = index;
    this.spreads = spreads;
    this.lexicalWeight = lexicalWeight;
  }

  /**
   * What the classifier makes of one message.
   *
   * @param ranking labels with the probability of each, most probable first; ties in order of name
   * @param nearness how near the message is to the training examples: best fused score plus 23
   *     times the mean cosine of the five nearest examples; higher is nearer
   * @param nearest the training examples nearest to the message, nearest first, as {@code label:
   *     text}
   * @param nearestCosine the cosine of the nearest example, -1 to 1
   */
  public record Classification(
      List<ScoredIntent> ranking, double nearness, List<String> nearest, double nearestCosine) {
    /** Copies the lists. */
    public Classification {
      ranking = List.copyOf(ranking);
      nearest = List.copyOf(nearest);
    }

    /** {@return the most probable label} */
    public ScoredIntent best() {
      return ranking.get(0);
    }

    /** {@return the probability of a label, 0 when there is no such label} */
    public double probabilityOf(String label) {
      return ranking.stream()
          .filter(intent -> intent.name().equals(label))
          .mapToDouble(ScoredIntent::confidence)
          .findFirst()
          .orElse(0);
    }

    /**
     * {@return this with the odds of one label multiplied}
     *
     * @param label may be none of this classifier's, which changes nothing
     * @param factor above 0
     */
    Classification favouring(String label, double factor) {
      double sum = 1 + (factor - 1) * probabilityOf(label);
      return new Classification(
          ranking.stream()
              .map(
                  one ->
                      new ScoredIntent(
                          one.name(),
                          Math.min(
                              1, one.confidence() * (one.name().equals(label) ? factor : 1) / sum)))
              .sorted(MOST_PROBABLE_FIRST)
              .toList(),
          nearness,
          nearest,
          nearestCosine);
    }

    /**
     * {@return this with the probabilities weighed against those of another reading, as a weighted
     * mean of their logarithms made to sum to 1}
     *
     * @param other by the same classifier
     * @param share of this one, 0 to 1
     */
    Classification weighedWith(Classification other, double share) {
      double[] odds =
          ranking.stream()
              .mapToDouble(
                  one ->
                      Math.pow(one.confidence(), share)
                          * Math.pow(other.probabilityOf(one.name()), 1 - share))
              .toArray();
      double sum = Arrays.stream(odds).sum();
      return new Classification(
          IntStream.range(0, odds.length)
              .mapToObj(i -> new ScoredIntent(ranking.get(i).name(), Math.min(1, odds[i] / sum)))
              .sorted(MOST_PROBABLE_FIRST)
              .toList(),
          nearness,
          nearest,
          nearestCosine);
    }
  }

  /**
   * Trains a classifier.
   *
   * @param training examples of at least two labels, in any order; {@link LabelledText#withNames}
   *     adds the names of the labels, which helps where examples are few
   * @param vectorOf the vector of a text; called once an example, on several threads
   * @throws IllegalArgumentException when there are fewer than two labels
   */
  public static FusedClassifier train(
      List<LabelledText> training, Function<String, Vector> vectorOf) {
    return train(training, vectorOf, LEXICAL_WEIGHT);
  }

  /**
   * Trains a classifier that reads no n-grams, only vectors; for labels that have patterns besides.
   *
   * @param training examples of at least two labels, in any order
   * @param vectorOf the vector of a text; called once an example, on several threads
   * @throws IllegalArgumentException when there are fewer than two labels
   */
  public static FusedClassifier trainOnVectors(
      List<LabelledText> training, Function<String, Vector> vectorOf) {
    return train(training, vectorOf, 0);
  }

  private static FusedClassifier train(
      List<LabelledText> training, Function<String, Vector> vectorOf, double lexicalWeight) {
    List<String> labels = training.stream().map(LabelledText::label).distinct().sorted().toList();
    if (labels.size() < 2) {
      throw new IllegalArgumentException("expected at least two labels, but was " + labels);
    }
    List<String> texts = training.stream().map(LabelledText::text).toList();
    int[] labelOf =
        training.stream().mapToInt(row -> Collections.binarySearch(labels, row.label())).toArray();
    List<Vector> vectors = texts.parallelStream().map(vectorOf).toList();
    SemanticModel semantic = SemanticModel.train(vectors, labelOf, labels.size());
    LexicalModel lexical =
        LexicalModel.train(lexicalWeight == 0 ? List.of() : texts, labelOf, labels.size());
    ExampleIndex index = ExampleIndex.of(vectors, labelOf, labels.size());
    double perLabel = training.size() / (double) labels.size();
    FusedClassifier unscaled =
        new FusedClassifier(
            labels,
            Texts.of(training.stream().map(row -> row.label() + ": " + row.text()).toList()),
            semantic,
            lexical,
            index,
            new double[] {1, 1, 1},
            lexicalWeight * perLabel / (perLabel + LEXICAL_HALF));
    return unscaled.scaledBy(texts, vectors);
  }

  private FusedClassifier scaledBy(List<String> texts, List<Vector> vectors) {
    int step = (texts.size() + SPREAD_ROWS - 1) / SPREAD_ROWS;
    int[] rows = IntStream.range(0, texts.size()).filter(row -> row % step == 0).toArray();
    double[][] squares =
        Arrays.stream(rows)
            .parallel()
            .mapToObj(row -> meanSquares(texts.get(row), vectors.get(row), row))
            .toArray(double[][]::new);
    double[] found = new double[3];
    for (int p = 0; p < found.length; p++) {
      double sum = 0;
      for (double[] ofRow : squares) {
        sum += ofRow[p];
      }
      found[p] = Math.max(1e-6, Math.sqrt(sum / rows.length));
    }
    return new FusedClassifier(labels, examples, semantic, lexical, index, found, lexicalWeight);
  }

  private double[] meanSquares(String text, Vector vector, int row) {
    float[][] parts = parts(text, vector, index.cosines(vector), row);
    double[] means = new double[parts.length];
    for (int p = 0; p < parts.length; p++) {
      for (float score : parts[p]) {
        means[p] += score * score / parts[p].length;
      }
    }
    return means;
  }

  /** The three scores of every label, each centred over the labels. */
  private float[][] parts(String text, Vector vector, float[] cosines, int leftOut) {
    float[][] parts = {
      semantic.scores(vector, labels.size()),
      index.votes(cosines, leftOut),
      lexical.scores(text, labels.size())
    };
    for (float[] part : parts) {
      centre(part);
    }
    return parts;
  }

  private static void centre(float[] scores) {
    double sum = 0;
    for (float score : scores) {
      sum += score;
    }
    float mean = (float) (sum / scores.length);
    for (int l = 0; l < scores.length; l++) {
      scores[l] -= mean;
    }
  }

  /** {@return the labels in order of name} */
  List<String> labels() {
    return labels;
  }

  /**
   * {@return what the message is taken for}
   *
   * @param text the message
   * @param vector its vector
   */
  public Classification classify(String text, Vector vector) {
    return classification(text, vector, index.cosines(vector));
  }

  /**
   * {@return what each of several messages is taken for, in the same order; quicker than one by
   * one}
   *
   * @param texts the messages
   * @param vectors their vectors
   */
  List<Classification> classify(List<String> texts, List<Vector> vectors) {
    float[][] cosines = index.cosines(vectors);
    return IntStream.range(0, cosines.length)
        .mapToObj(i -> classification(texts.get(i), vectors.get(i), cosines[i]))
        .toList();
  }

  private Classification classification(String text, Vector vector, float[] cosines) {
    double[] fused = fuse(parts(text, vector, cosines, -1));
    double best = Arrays.stream(fused).max().orElse(0);
    int[] nearest = index.nearest(cosines, NEAREST);
    double nearness =
        best
            + NEARNESS_WEIGHT
                * Arrays.stream(nearest).mapToDouble(i -> cosines[i]).average().orElse(0);
    return new Classification(
        ranking(fused, best),
        nearness,
        Arrays.stream(nearest).mapToObj(examples::get).toList(),
        cosines[nearest[0]]);
  }

  private double[] fuse(float[][] parts) {
    double[] fused = new double[labels.size()];
    for (int l = 0; l < fused.length; l++) {
      fused[l] =
          parts[0][l] / spreads[0]
              + NEIGHBOUR_WEIGHT * parts[1][l] / spreads[1]
              + lexicalWeight * parts[2][l] / spreads[2];
    }
    return fused;
  }

  private List<ScoredIntent> ranking(double[] fused, double best) {
    double[] odds =
        Arrays.stream(fused).map(score -> Math.exp(SHARPNESS * (score - best))).toArray();
    double sum = Arrays.stream(odds).sum();
    List<ScoredIntent> ranking = new ArrayList<>();
    for (int l = 0; l < odds.length; l++) {
      ranking.add(new ScoredIntent(labels.get(l), Math.min(1, odds[l] / sum)));
    }
    ranking.sort(MOST_PROBABLE_FIRST);
    return ranking;
  }

  /**
   * {@return why a label was taken before another, in terms of the words of a text: n-grams are
   * scored by a linear model, so that each word's share of the margin is exact}
   *
   * @param label the one
   * @param other the other
   * @param text the text that was classified
   */
  Preference preference(ScoredIntent label, ScoredIntent other, String text) {
    double scale = SHARPNESS * lexicalWeight / spreads[2]; // from scores to log-odds
    List<WordWeight> words =
        lexical.shares(text, number(label), number(other)).entrySet().stream()
            .map(share -> new WordWeight(share.getKey(), scale * share.getValue()))
            .toList();
    return new Preference(
        label,
        other,
        text,
        words.stream().mapToDouble(WordWeight::weight).sum(),
        words.stream()
            .filter(word -> word.weight() != 0)
            .sorted(strongestFirst(word -> Math.abs(word.weight())))
            .limit(Preference.MOST)
            .sorted(strongestFirst(WordWeight::weight))
            .toList());
  }

  private static Comparator<WordWeight> strongestFirst(ToDoubleFunction<WordWeight> strength) {
    return Comparator.comparingDouble(strength).reversed().thenComparing(WordWeight::word);
  }

  private int number(ScoredIntent label) {
    return Collections.binarySearch(labels, label.name());
  }

  /** Writes the classifier in a format of its own; see {@link #read}. */
  public void write(DataOutput out) throws IOException {
    writeTexts(labels, out);
    examples.write(out);
    semantic.write(out);
    lexical.write(out);
    index.write(out);
    for (double spread : spreads) {
      out.writeDouble(spread);
    }
    out.writeDouble(lexicalWeight);
  }

  /** {@return the classifier that {@link #write} wrote} */
  public static FusedClassifier read(DataInput in) throws IOException {
    return new FusedClassifier(
        readTexts(in),
        Texts.read(in),
        SemanticModel.read(in),
        LexicalModel.read(in),
        ExampleIndex.read(in),
        new double[] {in.readDouble(), in.readDouble(), in.readDouble()},
        in.readDouble());
  }

  private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readTexts(DataInput in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
