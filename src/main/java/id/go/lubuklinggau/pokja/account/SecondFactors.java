package id.go.lubuklinggau.pokja.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of all accounts, and what is used up of them: of two who use one code at the same moment, one gets in. */
@Component
@Transactional
class SecondFactors {

    private final JdbcClient db;
    private final Clock clock;

    SecondFactors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<SecondFactor> find(UUID accountId) {
        return db.sql("""
                        select since, cardinality(recovery_code_hashes) as recovery_codes
                        from second_factor where account_id = ?""").param(accountId).query(SecondFactor.class).optional();
    }

    boolean isOn(UUID accountId) {
        return find(accountId).isPresent();
    }

    /** @return false if there is one already */
    boolean turnOn(UUID accountId, byte[] secret, List<String> recoveryCodeHashes) {
        return db.sql("""
                                insert into second_factor (account_id, secret, since, recovery_code_hashes) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(
                                accountId,
                                secret,
                                Timestamp.from(clock.instant()),
                                recoveryCodeHashes.toArray(String[]::new))
                        .update()
                == 1;
    }

    /** @return false if there was none */
    boolean turnOff(UUID accountId) {
        return db.sql("delete from second_factor where account_id = ?")
                        .param(accountId)
                        .update()
                > 0;
    }

    /** @return false if there is none */
    boolean replaceRecoveryCodes(UUID accountId, List<String> hashes) {
        return db.sql("update second_factor set recovery_code_hashes = ? where account_id = ?")
                        .params(hashes.toArray(String[]::new), accountId)
                        .update()
                == 1;
    }

    /** Neither the same code again nor one before it. */
    boolean useOfApp(UUID accountId, String code) {
        var step = db.sql("select secret from second_factor where account_id = ?")
                .param(accountId)
                .query(byte[].class)
                .optional()
                .map(secret -> TimeCodes.step(secret, code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && db.sql("""
                                insert into second_factor_use as u (account_id, last_step) values (?, ?)
                                on conflict (account_id) do update set last_step = excluded.last_step
                                where u.last_step < excluded.last_step""").params(accountId, step.get().getAsLong()).update() == 1;
    }

    List<String> recoveryCodeHashes(UUID accountId) {
        return db.sql("select unnest(recovery_code_hashes) from second_factor where account_id = ?")
                .param(accountId)
                .query(String.class)
                .list();
    }

    /** @return false if somebody else was faster */
    boolean takeAway(UUID accountId, String hash) {
        return db.sql("""
                                update second_factor set recovery_code_hashes = array_remove(recovery_code_hashes, :hash)
                                where account_id = :account and :hash = any (recovery_code_hashes)""").param("account", accountId).param("hash", hash).update() == 1;
    }
}
