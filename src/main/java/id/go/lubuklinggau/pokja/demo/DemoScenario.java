package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.Access;
import id.go.lubuklinggau.pokja.account.AccountService;
import jakarta.persistence.EntityManager;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the demo scenario, whole or not at all, into a database that holds nothing of anybody's. */
@Component
@Order(0)
@ConditionalOnProperty("sipokja.demo")
class DemoScenario implements ApplicationRunner {

    private final AccountService accounts;
    private final ExampleAccounts exampleAccounts;
    private final ExampleOffice exampleOffice;
    private final ExamplePokja examplePokja;
    private final ExampleSpeakers exampleSpeakers;
    private final ExampleMeeting exampleMeeting;
    private final ExampleProblems exampleProblems;
    private final ExampleFigures exampleFigures;
    private final TransactionTemplate transactions;
    private final EntityManager entities;
    private final JdbcClient db;

    DemoScenario(
            AccountService accounts,
            ExampleAccounts exampleAccounts,
            ExampleOffice exampleOffice,
            ExamplePokja examplePokja,
            ExampleSpeakers exampleSpeakers,
            ExampleMeeting exampleMeeting,
            ExampleProblems exampleProblems,
            ExampleFigures exampleFigures,
            TransactionTemplate transactions,
            EntityManager entities,
            JdbcClient db) {
        this.accounts = accounts;
        this.exampleAccounts = exampleAccounts;
        this.exampleOffice = exampleOffice;
        this.examplePokja = examplePokja;
        this.exampleSpeakers = exampleSpeakers;
        this.exampleMeeting = exampleMeeting;
        this.exampleProblems = exampleProblems;
        this.exampleFigures = exampleFigures;
        this.transactions = transactions;
        this.entities = entities;
        this.db = db;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        Access.asApplication(() -> transactions.execute(started -> {
            if (isUntouched()) {
                create();
            }
            return null;
        }));
    }

    /** Each step is sent to the database before the next one reads it. */
    private void create() {
        exampleOffice.equip();
        var groups = examplePokja.establish();
        examplePokja.populate(groups);
        entities.flush();
        examplePokja.appoint(groups);
        entities.flush();
        exampleFigures.record(groups);
        exampleFigures.holdUp(groups);
        var firstDaySpeakers = exampleSpeakers.ofFirstDay();
        var secondDaySpeakers = exampleSpeakers.ofSecondDay();
        entities.flush();
        var days = exampleMeeting.plan(groups);
        entities.flush();
        exampleMeeting.fill(days.get(0), firstDaySpeakers);
        exampleMeeting.fill(days.get(1), secondDaySpeakers);
        days.forEach(exampleMeeting::nominate);
        exampleMeeting.announce(days);
        var staff = exampleAccounts.open(groups);
        entities.flush();
        exampleProblems.record(days, staff);
    }

    private boolean isUntouched() {
        return accounts.isEmpty()
                && !db.sql("select exists (select from pokja) or exists (select from meeting)")
                        .query(Boolean.class)
                        .single();
    }
}
