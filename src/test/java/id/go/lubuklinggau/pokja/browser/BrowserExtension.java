package id.go.lubuklinggau.pokja.browser;

import java.util.Set;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens one Chromium for all browser tests, and hands it to each with nothing kept of the one before; opens a phone for each test
 * that asks for one.
 */
class BrowserExtension extends ChromiumCondition implements BeforeEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).startAt("http://localhost:" + port(context));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(Browser.class, Handset.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class ? browser(context) : handset(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Browser.class,
                        type -> new Browser(Chromium.find().orElseThrow().start()),
                        Browser.class);
    }

    private static Handset handset(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Handset.class, type -> Handset.at(port(context)), Handset.class);
    }

    private static int port(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }
}
