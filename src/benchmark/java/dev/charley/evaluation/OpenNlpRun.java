package dev.charley.evaluation;

import dev.charley.nlu.LabelledText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** One training and test of OpenNLP's document categorizer; time is taken as for Charley. */
final class OpenNlpRun {

  private static final int WARM_UP = 300; // messages categorized before time is taken

  /** How OpenNLP is set up. */
  enum Setting {
    /** Words between blanks, a bag of words, maximum entropy by GIS, features seen five times. */
    AS_SHIPPED("OpenNLP as shipped") {
      @Override
      String[] words(String text) {
        return WhitespaceTokenizer.INSTANCE.tokenize(text);
      }

      @Override
      TrainingParameters parameters() {
        return TrainingParameters.defaultParams();
      }
    },

    /** Words in lower case without their punctuation, quasi-Newton, L2 0.1, all features. */
    AT_ITS_BEST("OpenNLP at its best") {
      @Override
      String[] words(String text) {
        return SimpleTokenizer.INSTANCE.tokenize(text.toLowerCase(Locale.ROOT));
      }

      @Override
      TrainingParameters parameters() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, 0.1);
        return parameters;
      }
    };

    private final String title;

    Setting(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    abstract String[] words(String text);

    abstract TrainingParameters parameters();
  }

  /**
   * What the test came to.
   *
   * @param accuracy share of test messages taken for what they are
   * @param trainSeconds how long training took
   * @param p50 median time to categorize a message, in milliseconds
   */
  record Result(double accuracy, double trainSeconds, double p50) {}

  private OpenNlpRun() {}

  static Result of(Setting setting, List<LabelledText> train, List<LabelledText> test)
      throws IOException {
    long start = System.nanoTime();
    DocumentCategorizerME categorizer = new DocumentCategorizerME(train(setting, train));
    double trainSeconds = (System.nanoTime() - start) / 1e9;
    train.stream()
        .limit(WARM_UP)
        .forEach(message -> categorizer.categorize(setting.words(message.text())));
    int right = 0;
    List<Double> millis = new ArrayList<>(test.size());
    for (LabelledText message : test) {
      long asked = System.nanoTime();
      double[] outcomes = categorizer.categorize(setting.words(message.text()));
      String found = categorizer.getBestCategory(outcomes);
      millis.add((System.nanoTime() - asked) / 1e6);
      right += found.equals(message.label()) ? 1 : 0;
    }
    return new Result((double) right / test.size(), trainSeconds, FileRun.quantile(0.5, millis));
  }

  private static DoccatModel train(Setting setting, List<LabelledText> train) throws IOException {
    List<DocumentSample> samples =
        train.stream()
            .map(message -> new DocumentSample(message.label(), setting.words(message.text())))
            .toList();
    return DocumentCategorizerME.train(
        "en",
        ObjectStreamUtils.createObjectStream(samples),
        setting.parameters(),
        new DoccatFactory());
  }
}
