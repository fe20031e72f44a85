package id.go.lubuklinggau.pokja.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for the tests, one per JVM: {@code TEST_DATABASE_URL} if set, a container where Docker answers, else the
 * embedded server.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    private static final String IMAGE = "postgres:18.6";

    /** Works in the application's own role, as an office's does. */
    @Bean
    JdbcConnectionDetails connectionDetails() {
        return new Application(Server.OWNER.url());
    }

    @Bean
    FlywayConnectionDetails ownerDetails() {
        return Server.OWNER;
    }

    /** For what a test looks up or prepares past the application: sees every row, and is not counted. */
    @Bean(defaultCandidate = false)
    @Qualifier("owner")
    JdbcClient owner() {
        var owner = new DriverManagerDataSource(Server.OWNER.url(), Server.OWNER.username(), Server.OWNER.password());
        owner.setConnectionProperties(reachOfAll());
        return JdbcClient.create(owner);
    }

    /** Empties the tables before each test, always by the same connection. */
    @Bean(defaultCandidate = false)
    @Qualifier("cleaner")
    JdbcClient cleaner() {
        var cleaner = new HikariDataSource();
        cleaner.setJdbcUrl(Server.OWNER.url());
        cleaner.setUsername(Server.OWNER.username());
        cleaner.setPassword(Server.OWNER.password());
        cleaner.setMaximumPoolSize(1);
        return JdbcClient.create(cleaner);
    }

    private static Properties reachOfAll() {
        var properties = new Properties();
        properties.setProperty("options", "-c sipokja.reach=16.73");
        return properties;
    }

    private static class Server {

        static final Owner OWNER = start();

        private static Owner start() {
            var url = System.getenv("TEST_DATABASE_URL");
            if (url != null && !url.isBlank()) {
                return given(UriComponentsBuilder.fromUriString(url.substring("jdbc:".length())));
            }
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }

        /** The names of the owner are taken from the address: there they would go before those of the application. */
        private static Owner given(UriComponentsBuilder address) {
            var names = address.build().getQueryParams();
            return new Owner(
                    "jdbc:"
                            + address.replaceQueryParam("user")
                                    .replaceQueryParam("password")
                                    .toUriString(),
                    names.getFirst("user"),
                    names.getFirst("password"));
        }

        @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers removes it
        private static Owner container() {
            var container = new PostgreSQLContainer(IMAGE)
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=id-ID");
            container.start();
            return new Owner(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        @SuppressWarnings("resource") // lives as long as the JVM; its shutdown hook stops it
        private static Owner embedded() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "id-ID")
                        .start();
                return new Owner(
                        "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL for the tests does not start", e);
            }
        }
    }

    private record Owner(String url, String username, String password) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    private record Application(String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return "sipokja_app";
        }

        @Override
        public String getPassword() {
            return "kata sandi uji coba";
        }
    }
}
