package id.go.lubuklinggau.pokja.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs a browser where there is none, with a word on the console; where {@code CI} is set, it fails. */
class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var chromium = Chromium.find();
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("CI is set, but there is no Chromium with chromedriver: run .ci/run");
        }
        System.err.println("##### NOT TESTED IN A BROWSER: " + context.getDisplayName()
                + ". Install chromium and chromium-driver, or run .ci/run. #####");
        return ConditionEvaluationResult.disabled("no Chromium with chromedriver found");
    }
}
