package org.codraft;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.resilience.annotation.EnableResilientMethods;

@EnableResilientMethods
@Configuration(proxyBeanMethods = false)
class CodraftConfiguration {

    /** A demo installation brings a clock of its own, for the weeks its countries have behind them. */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }
}
