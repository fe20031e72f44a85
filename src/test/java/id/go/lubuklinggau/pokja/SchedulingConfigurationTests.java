package id.go.lubuklinggau.pokja;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class SchedulingConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(SchedulingConfiguration.class)
            .withBean(Work.class);

    @Test
    void jobsRun() {
        application.run(context -> assertThat(context.getBean(ScheduledAnnotationBeanPostProcessor.class)
                        .getScheduledTasks())
                .hasSize(1));
    }

    @Test
    void orNeverWhereThatIsTurnedOff() {
        application
                .withPropertyValues("sipokja.scheduling=false")
                .run(context -> assertThat(context).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }

    static class Work {

        @Scheduled(cron = "0 5 * * * *")
        void run() {}
    }
}
