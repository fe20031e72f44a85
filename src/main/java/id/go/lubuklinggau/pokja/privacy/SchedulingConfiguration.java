package id.go.lubuklinggau.pokja.privacy;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Off where somebody else decides when the job runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "sipokja.retention-job", havingValue = "true", matchIfMissing = true)
class SchedulingConfiguration {}
