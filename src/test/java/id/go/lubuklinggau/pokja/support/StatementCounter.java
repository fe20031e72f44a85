package id.go.lubuklinggau.pokja.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the SQL statements that a thread sends to the database, such as a mocked request; a batch counts once. */
@TestComponent
public class StatementCounter implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Thread counted;
    private volatile boolean everybody;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!(bean instanceof DataSource dataSource)) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> {
                    if (everybody || Thread.currentThread() == counted) {
                        queries.stream()
                                .map(QueryInfo::getQuery)
                                .filter(query -> !query.contains("SPRING_SESSION"))
                                .forEach(statements::add);
                    }
                })
                .build();
    }

    /** What any thread sent while this ran. */
    public List<String> ofAll(Runnable work) {
        everybody = true;
        try {
            return during(work);
        } finally {
            everybody = false;
        }
    }

    /** What was sent while this ran, but for the sign-in, which a test does not keep from one request to the next. */
    public List<String> during(Runnable work) {
        statements.clear();
        counted = Thread.currentThread();
        work.run();
        return List.copyOf(statements);
    }
}
