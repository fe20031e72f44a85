package id.go.lubuklinggau.pokja.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** An auto-configuration, because only those are asked after the connection details of tests are known. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Conditional(NoDatabaseUrl.class)
class EmbeddedDatabaseAutoConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    EmbeddedDatabase embeddedDatabase(@Value("${sipokja.data-directory:}") String directory) {
        return EmbeddedDatabase.startIn(Path.of(directory.isBlank() ? "data" : directory));
    }

    @Bean
    @ConditionalOnBean(EmbeddedDatabase.class)
    FlywayConnectionDetails ownerOfEmbeddedDatabase(EmbeddedDatabase database) {
        return database.forOwner();
    }
}
