package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.ExamplePasskey;
import id.go.lubuklinggau.pokja.support.TestUsers;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody else does to the ways into an account does not go unnoticed. */
class FactorLetterTests extends MailTest {

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    SecondFactorService factors;

    @Autowired
    PasskeyService passkeyService;

    @Autowired
    Passkeys passkeys;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Autowired
    AccountNotices notices;

    @Autowired
    TransactionTemplate transactions;

    private SignedInUser rina;

    @BeforeEach
    void open() {
        rina = accounts.open(new OpenAccount(
                UUID.randomUUID(),
                "rina",
                "Rina Contoh",
                "rina@example.go.id",
                TestUsers.PASSWORD,
                Role.STAFF,
                Reach.CITY,
                false));
    }

    @Test
    void tellOfAPasskeyThatWasAdded() throws Exception {
        passkeys.save(record(rina, "Ponsel Rina"));
        passkeys.save(record(rina, "dipakai masuk"));

        tells("Kunci sandi ditambahkan di SIPOKJA", "satu kunci sandi (passkey) ditambahkan");
    }

    @Test
    void tellOfAPasskeyThatWasRemovedOnce() throws Exception {
        var id = ExamplePasskey.of(rina, "Ponsel Rina", db);
        passkeyService.remove(rina.accountId(), id);
        passkeyService.remove(rina.accountId(), id);

        tells("Kunci sandi dihapus di SIPOKJA", "tidak dapat dipakai masuk lagi");
    }

    @Test
    void tellOfTheSecondFactorTurnedOn() throws Exception {
        turnOn();

        tells("Verifikasi dua langkah SIPOKJA aktif", "diaktifkan pada ");
    }

    @Test
    void tellOfTheSecondFactorTurnedOffOnce() throws Exception {
        factorOf(rina);
        factors.turnOff(rina);
        factors.turnOff(rina);

        tells("Verifikasi dua langkah SIPOKJA dimatikan", "dimatikan pada ");
    }

    @Test
    void tellOfNewRecoveryCodesAndNotWhichTheyAre() throws Exception {
        factorOf(rina);
        var codes = factors.renewRecoveryCodes(rina.accountId());

        assertThat(text(tells("Kode pemulihan SIPOKJA diganti", "yang lama tidak berlaku lagi")))
                .doesNotContain(codes);
    }

    @Test
    void tellOfAResetByAnAdministrator() throws Exception {
        factorOf(rina);
        ExamplePasskey.of(rina, "Ponsel Rina", db);
        factors.reset(rina.accountId(), users.account(Role.ADMIN, Reach.CITY).accountId());

        tells("Verifikasi dua langkah SIPOKJA diatur ulang", "administrator mengatur ulang");
    }

    @Test
    void tellOfThePasskeysThatEndedWithThePassword() throws Exception {
        ExamplePasskey.of(rina, "Ponsel Rina", db);
        passwords.setPassword(passwords.makeLink(rina.accountId()).token(), "empat kata yang baru");

        tells("Kata sandi SIPOKJA diganti", "Semua kunci sandi (passkey) akun itu dihapus;");
    }

    @Test
    void askForALookAtThePasskeysThatStay() throws Exception {
        transactions.executeWithoutResult(status -> notices.tell(rina.accountId(), "passwordChanged", 0, 1));

        assertThat(text(tells("Kata sandi SIPOKJA diganti", "tetap berlaku; periksa di halaman Akun saya")))
                .doesNotContain("dihapus;");
    }

    @Test
    void tellOfNoPasskeysWhereNoneEnded() throws Exception {
        passwords.setPassword(passwords.makeLink(rina.accountId()).token(), "empat kata yang baru");

        assertThat(text(tells("Kata sandi SIPOKJA diganti", "diganti pada "))).doesNotContain("kunci sandi");
    }

    @Test
    void tellOfNoResetWhereThereWasNothing() throws Exception {
        factors.reset(rina.accountId(), users.account(Role.ADMIN, Reach.CITY).accountId());
        turnOn();

        tells("Verifikasi dua langkah SIPOKJA aktif", "diaktifkan pada ");
    }

    @Test
    void goToNobodyWithoutAnAddress() throws Exception {
        var budi = users.account(Role.LEADER, Reach.CITY);
        factorOf(budi);
        factors.turnOff(budi);
        turnOn();

        tells("Verifikasi dua langkah SIPOKJA aktif", "Rina Contoh");
    }

    /** The only letter so far. */
    private static MimeMessage tells(String subject, String words) throws Exception {
        var letters = letters(1);
        assertThat(letters).hasSize(1);
        var letter = letters.get(0);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("rina@example.go.id");
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(text(letter)).contains("Yth. Rina Contoh,", words, " WIB").doesNotContain("??", "{");
        return letter;
    }

    private void turnOn() {
        var secret = factors.propose(rina);
        factors.turnOn(rina, secret, TimeCodes.at(secret.bytes(), Instant.now()), "");
    }

    private void factorOf(SignedInUser user) {
        db.sql("insert into second_factor values (?, decode(repeat('ab', 20), 'hex'), now(), '{}')")
                .param(user.accountId())
                .update();
    }

    private static ImmutableCredentialRecord record(SignedInUser whose, String name) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(new byte[] {1, 2, 3}))
                .userEntityUserId(Passkeys.handle(whose.accountId()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .attestationObject(new Bytes(new byte[] {1}))
                .transports(Set.of())
                .label(name)
                .build();
    }
}
