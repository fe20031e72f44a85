package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.CronTask;

class SchedulingConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(SchedulingConfiguration.class)
            .withBean(RetentionJob.class, () -> new RetentionJob(null, Clock.systemUTC()));

    @Test
    void theJobLooksEveryHour() {
        application.run(context -> assertThat(context.getBean(ScheduledAnnotationBeanPostProcessor.class)
                        .getScheduledTasks())
                .singleElement()
                .satisfies(task ->
                        assertThat(((CronTask) task.getTask()).getExpression()).isEqualTo("0 5 * * * *")));
    }

    @Test
    void orNeverWhereItIsTurnedOff() {
        application
                .withPropertyValues("sipokja.retention-job=false")
                .run(context -> assertThat(context).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }
}
