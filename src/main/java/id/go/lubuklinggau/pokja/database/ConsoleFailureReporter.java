package id.go.lubuklinggau.pokja.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** One sentence in place of the log entry of Spring Boot, which is switched off; the stack trace for those who ask. */
class ConsoleFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(ConsoleFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        log.debug("The application does not start", analysis.getCause());
        System.err.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println(analysis.getAction());
        }
    }
}
