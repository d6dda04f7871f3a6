package dev.charley.spring;

import dev.charley.Assistant;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * The health of every {@link Assistant}, as {@code charley}, where Spring Boot's health is on the
 * class path. {@code management.health.charley.enabled=false} turns it off.
 */
@AutoConfiguration(after = CharleyAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnBean(Assistant.class)
@ConditionalOnEnabledHealthIndicator("charley")
public class CharleyHealthAutoConfiguration
    extends CompositeHealthContributorConfiguration<HealthIndicator, Assistant> {

  /** Made by Spring. */
  public CharleyHealthAutoConfiguration() {
    super(AssistantHealth::new);
  }

  @Bean
  @ConditionalOnMissingBean(name = {"charleyHealthContributor", "charleyHealthIndicator"})
  HealthContributor charleyHealthContributor(ConfigurableListableBeanFactory beans) {
    return createContributor(beans, Assistant.class);
  }
}
