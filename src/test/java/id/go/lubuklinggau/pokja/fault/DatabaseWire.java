package id.go.lubuklinggau.pokja.fault;

import id.go.lubuklinggau.pokja.support.Wire;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;

/** The wire between the application and its PostgreSQL. */
@TestComponent
class DatabaseWire extends Wire implements BeanPostProcessor {

    private static final Pattern SERVER = Pattern.compile("//([^/:]+):(\\d+)/");

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof JdbcConnectionDetails details ? new Detour(details, through(details)) : bean;
    }

    private String through(JdbcConnectionDetails details) {
        var address = SERVER.matcher(details.getJdbcUrl());
        if (!address.find()) {
            throw new IllegalStateException("no server and port in " + details.getJdbcUrl());
        }
        leadTo(address.group(1), Integer.parseInt(address.group(2)));
        return address.replaceFirst("//localhost:" + port() + "/");
    }

    private record Detour(JdbcConnectionDetails details, String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return details.getUsername();
        }

        @Override
        public String getPassword() {
            return details.getPassword();
        }
    }
}
