package id.go.lubuklinggau.pokja.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The demo scenario comes with the embedded database only, unless {@code sipokja.demo} says otherwise. Its accounts have a
 * password that everybody can read, so with it only this computer is answered, unless {@code server.address} says otherwise.
 */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        byDefault(environment, "sipokja.demo", NoDatabaseUrl.isTrueIn(environment));
        if (environment.getProperty("sipokja.demo", Boolean.class, false)) {
            byDefault(environment, "server.address", "127.0.0.1");
        }
    }

    private static void byDefault(ConfigurableEnvironment environment, String name, Object value) {
        environment.getPropertySources().addLast(new MapPropertySource(name + " by default", Map.of(name, value)));
    }

    /** After the configuration files, which may set the database URL. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
