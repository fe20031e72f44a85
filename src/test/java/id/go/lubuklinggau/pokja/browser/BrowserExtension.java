package id.go.lubuklinggau.pokja.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens one Chromium for all browser tests, and hands it to each without the cookies of the one before. */
class BrowserExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

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

    @Override
    public void beforeEach(ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        browser(context).startAt("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Browser.class, type -> new Browser(Chromium.find().orElseThrow()), Browser.class);
    }
}
