package dev.charley.evaluation;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as JSON, their parts in the order of the records. */
final class EvaluationJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private EvaluationJson() {}

  static String write(Object result) {
    return MAPPER.writeValueAsString(result);
  }
}
