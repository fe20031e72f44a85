package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.ClosedAccounts;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Accounts that were closed long ago lose the name of who had them. */
@Component
class ClosedAccountRetention implements RetentionRule {

    private final ClosedAccounts accounts;

    ClosedAccountRetention(ClosedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.CLOSED_ACCOUNT;
    }

    @Override
    public long due(LocalDate before) {
        return accounts.count(before);
    }

    @Override
    public LongStream carryOut(LocalDate before, int atMost) {
        return LongStream.of(accounts.anonymise(before, atMost));
    }
}
