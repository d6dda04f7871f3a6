package dev.charley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.charley.nlu.LabelledText;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String EVIL = "<script>alert(\"1\")</script> & 'so' on";

  private static CrossValidation result() {
    return CrossValidation.of(
        List.of(
            new Prediction(new LabelledText("cause", EVIL), "<b>", 0.9, 0.01, 1),
            new Prediction(new LabelledText("<b>", "ease it"), "<b>", 0.7, 0.7, 1)),
        List.of(
            new NearDuplicate(
                new LabelledText("cause", EVIL), new LabelledText("<b>", EVIL), 0.99)));
  }

  private final String page = HtmlReport.of(result(), "Intents & <co>");
  private final Document parsed = Jsoup.parse(page);

  @Test
  void messagesAndNamesAreShownAsTheyAreAndNeverAsMarkup() {
    assertThat(parsed.select("script")).isEmpty();
    assertThat(parsed.select("summary").text()).isEqualTo("1 cause taken for <b>");
    assertThat(parsed.select("details li").text()).isEqualTo(EVIL);
    assertThat(parsed.title()).isEqualTo("Intents & <co>");
    assertThat(page).doesNotContain("<script").doesNotContain("<co>");
  }

  @Test
  void thePageHoldsThreePlotsAndFetchesNothing() {
    assertThat(parsed.select("svg[role=img][aria-label]")).hasSize(3);
    assertThat(parsed.select("[src], [href], link, iframe")).isEmpty();
    assertThat(page).doesNotContain("http").doesNotContain("url(").doesNotContain("NaN");
  }

  @Test
  void thePageIsDarkInADarkBrowserAndFitsAPhone() {
    assertThat(page).contains("prefers-color-scheme: dark");
    assertThat(parsed.select("meta[name=viewport]").attr("content")).contains("device-width");
  }
}
