package id.go.lubuklinggau.pokja.support;

import id.go.lubuklinggau.pokja.account.Access;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Many at once, each in a thread of its own. */
public final class Together {

    private Together() {}

    /** @return what each gave, in their order; the first failure is thrown when all have ended */
    public static <T> List<T> run(Collection<? extends Callable<T>> attempts) throws Exception {
        var pool = Executors.newFixedThreadPool(attempts.size());
        try {
            var results = new ArrayList<T>();
            var asApplication = attempts.stream()
                    .<Callable<T>>map(attempt -> () -> Access.asApplication(attempt))
                    .toList();
            for (var result : pool.invokeAll(asApplication)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
