package org.nutgraf.examples.quickstart;

import org.nutgraf.Nutgraf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// region spring
@Configuration
class NutgrafConfiguration {
  @Bean
  Nutgraf nutgraf() {
    return Nutgraf.english(); // immutable and thread-safe: one for the whole application
  }
}

// end region
