package id.go.lubuklinggau.pokja.browser;

import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens a browser, or a phone, for each test that asks for one. None is handed on: Chromium may never come back from clearing what
 * a service worker is just keeping.
 */
class BrowserExtension extends ChromiumCondition implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

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
        return context.getStore(OURS).computeIfAbsent(Browser.class, type -> Browser.at(port(context)), Browser.class);
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
