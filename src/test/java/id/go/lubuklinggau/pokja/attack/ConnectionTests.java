package id.go.lubuklinggau.pokja.attack;

import com.zaxxer.hikari.HikariDataSource;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: no request waits for a connection of the database while it holds another, so that many cannot block each other. */
@WebTest
class ConnectionTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DataSource dataSource;

    @LocalServerPort
    int port;

    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void leaveOne() throws SQLException {
        int all = dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize();
        while (taken.size() < all - 1) {
            taken.add(dataSource.getConnection());
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
    }

    @Test
    void onePageNeedsOneAtATime() {
        var softly = new SoftAssertions();
        var routes = Routes.withExamples(beans);
        routes.users().forEach((role, user) -> {
            var visitor = new Visitor(port);
            visitor.signIn(user);
            for (var route : routes.gets()) {
                if (route.roles().contains(role)) {
                    softly.assertThat(visitor.get(routes.address(route)).statusCode())
                            .as(route + " as " + role)
                            .isLessThan(500);
                }
            }
        });
        softly.assertAll();
    }
}
