package id.go.lubuklinggau.pokja;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Off where somebody else decides when the jobs run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "sipokja.scheduling", havingValue = "true", matchIfMissing = true)
class SchedulingConfiguration {}
