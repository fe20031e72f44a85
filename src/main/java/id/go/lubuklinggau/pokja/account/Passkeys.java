package id.go.lubuklinggau.pokja.account;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All passkeys, for their owners and for Spring Security. Its own repository has its own tables, one of them for names that
 * accounts have already; to a browser an account is the 16 bytes of its id.
 */
@Component
@Transactional
class Passkeys implements UserCredentialRepository {

    private static final String RECORDS = """
            select p.account_id, p.name, p.added_at, c.*
            from passkey p join passkey_credential c on c.passkey_id = p.id
            """;

    private final JdbcClient db;
    private final AccountNotices notices;
    private final Clock clock;

    Passkeys(JdbcClient db, AccountNotices notices, Clock clock) {
        this.db = db;
        this.notices = notices;
        this.clock = clock;
    }

    static Bytes handle(UUID accountId) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .array());
    }

    /** @return empty if it is none of ours */
    static Optional<UUID> accountId(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == 2 * Long.BYTES
                ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
                : Optional.empty();
    }

    /** The oldest first. */
    List<Passkey> list(UUID accountId) {
        return db.sql("""
                        select p.id, p.name, p.added_at, c.last_used_at
                        from passkey p join passkey_credential c on c.passkey_id = p.id
                        where p.account_id = ? order by p.added_at, p.id""").param(accountId).query(Passkey.class).list();
    }

    void remove(UUID accountId, UUID id) {
        int removed = db.sql("delete from passkey where account_id = ? and id = ?")
                .params(accountId, id)
                .update();
        if (removed > 0) {
            notices.tell(accountId, "passkeyRemoved");
        }
    }

    /** @return how many there were */
    int removeAll(UUID accountId) {
        return db.sql("delete from passkey where account_id = ?")
                .param(accountId)
                .update();
    }

    @Override
    public void delete(Bytes credentialId) {
        db.sql("delete from passkey p using passkey_credential c where c.passkey_id = p.id and c.credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    /** A new one, or one that has just been used. */
    @Override
    public void save(CredentialRecord record) {
        int used = db.sql("""
                        update passkey_credential set signature_count = ?, backup_state = ?, last_used_at = ?
                        where credential_id = ?""")
                .params(
                        record.getSignatureCount(),
                        record.isBackupState(),
                        Timestamp.from(clock.instant()),
                        record.getCredentialId().getBytes())
                .update();
        if (used == 0) {
            add(record);
        }
    }

    private void add(CredentialRecord record) {
        var id = UUID.randomUUID();
        var accountId = accountId(record.getUserEntityUserId()).orElseThrow();
        db.sql("insert into passkey (id, account_id, name, added_at) values (?, ?, ?, ?)")
                .params(id, accountId, record.getLabel(), Timestamp.from(clock.instant()))
                .update();
        db.sql("""
                        insert into passkey_credential (passkey_id, credential_id, public_key, attestation_object, transports,
                            signature_count, backup_eligible, backup_state) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        record.getCredentialId().getBytes(),
                        record.getPublicKey().getBytes(),
                        record.getAttestationObject().getBytes(),
                        record.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new),
                        record.getSignatureCount(),
                        record.isBackupEligible(),
                        record.isBackupState())
                .update();
        notices.tell(accountId, "passkeyAdded");
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes credentialId) {
        return db.sql(RECORDS + "where c.credential_id = ?")
                .param(credentialId.getBytes())
                .query(Passkeys::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return db.sql(RECORDS + "where p.account_id = ?")
                .param(accountId(userId).orElse(null))
                .query(Passkeys::record)
                .list();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        var added = row.getTimestamp("added_at").toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true) // none is taken without
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(Arrays.stream(texts(row.getArray("transports")))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .label(row.getString("name"))
                .created(added)
                .lastUsed(lastUsed(row).orElse(added))
                .build();
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Optional<Instant> lastUsed(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("last_used_at")).map(Timestamp::toInstant);
    }
}
