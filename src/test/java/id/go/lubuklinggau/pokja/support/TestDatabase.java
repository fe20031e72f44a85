package id.go.lubuklinggau.pokja.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for the tests, one per JVM: {@code TEST_DATABASE_URL} if set, a container where Docker answers, else the
 * embedded server.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    private static final String IMAGE = "postgres:18.6";

    @Bean
    JdbcConnectionDetails connectionDetails() {
        return Server.DETAILS;
    }

    private static class Server {

        static final JdbcConnectionDetails DETAILS = start();

        private static JdbcConnectionDetails start() {
            var url = System.getenv("TEST_DATABASE_URL");
            if (url != null && !url.isBlank()) {
                return new Details(
                        url, System.getenv("TEST_DATABASE_USERNAME"), System.getenv("TEST_DATABASE_PASSWORD"));
            }
            return DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        }

        @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers removes it
        private static JdbcConnectionDetails container() {
            var container = new PostgreSQLContainer(IMAGE)
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=id-ID");
            container.start();
            return new Details(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        @SuppressWarnings("resource") // lives as long as the JVM; its shutdown hook stops it
        private static JdbcConnectionDetails embedded() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "id-ID")
                        .start();
                return new Details(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL for the tests does not start", e);
            }
        }
    }

    private record Details(String url, String username, String password) implements JdbcConnectionDetails {

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
}
