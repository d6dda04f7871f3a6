package dev.charley.spring;

import dev.charley.Assistant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up until the assistant is closed; says what it is about and how much it can quote. */
final class AssistantHealth implements HealthIndicator {

  private final Assistant assistant;

  AssistantHealth(Assistant assistant) {
    this.assistant = assistant;
  }

  @Override
  public Health health() {
    return (assistant.isClosed() ? Health.down() : Health.up())
        .withDetail("topic", assistant.topic())
        .withDetail("documents", assistant.documents().size())
        .withDetail("passages", assistant.passages().size())
        .build();
  }
}
