package id.go.lubuklinggau.pokja.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.field.Office;
import id.go.lubuklinggau.pokja.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How the database carries out what the application asks: each statement with its plan, as the log of the server has them. */
class Plans {

    private static final String FOLLOW = """
            do $$
            begin
                execute format('alter database %I set session_preload_libraries = auto_explain', current_database());
                execute format('alter database %I set auto_explain.log_min_duration = 0', current_database());
                execute format('alter database %I set auto_explain.log_analyze = on', current_database());
                execute format('alter database %I set auto_explain.log_nested_statements = on', current_database());
            end $$""";
    private static final String FOLLOW_NO_MORE = """
            do $$ begin execute format('alter database %I reset all', current_database()); end $$""";

    /** What one line of the log begins; those that go on with it begin with a tab. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?!\t)");

    private static final Pattern INDEX = Pattern.compile("Index (?:Only )?Scan (?:Backward )?(?:using|on) (\\w+)");
    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (\\w+)");

    /** The sign-in, the steps within a function that computes one value from another, and what hourly jobs clear away. */
    private static final Pattern BESIDES =
            Pattern.compile("SPRING_SESSION|Query Text: *\n|regexp_replace|Query Text:\\s*(?i:delete|update)\\b");

    private Plans() {}

    /** One statement, as it was carried out. */
    record Plan(String text) {

        List<String> indexes() {
            return found(INDEX);
        }

        /** Tables that were read from end to end. */
        List<String> readWhole() {
            return found(WHOLE);
        }

        private List<String> found(Pattern pattern) {
            return pattern.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** From now on, by connections of their own: each decides as it begins. */
    static void follow(Office office) {
        office.db().sql(FOLLOW).update();
        connectAnew(office);
    }

    static void followNoMore(Office office) {
        office.db().sql(FOLLOW_NO_MORE).update();
        connectAnew(office);
    }

    /** What was asked while this ran, within functions, too. */
    static List<Plan> during(Office office, Runnable work) {
        long before = office.serverLogLength();
        work.run();
        var plans = new ArrayList<Plan>();
        for (var entry : ENTRY.split(office.serverLogSince(before))) {
            if (entry.contains(" plan:\n") && !BESIDES.matcher(entry).find()) {
                plans.add(new Plan(entry));
            }
        }
        return plans;
    }

    /** The application's pool notices that its connections are gone, and makes others; until then it says so. */
    private static void connectAnew(Office office) {
        office.db()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sipokja_app'")
                .query()
                .listOfRows();
        var visitor = new Visitor(office.port());
        await().untilAsserted(
                        () -> assertThat(visitor.get("/masuk").statusCode()).isEqualTo(200));
    }
}
