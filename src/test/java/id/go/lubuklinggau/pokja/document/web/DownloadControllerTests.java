package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.DownloadService;
import id.go.lubuklinggau.pokja.document.DownloadWork;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DownloadControllerTests {

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    DownloadService downloads;

    SignedInUser staff;

    @BeforeEach
    void aMemberOfStaff() {
        staff = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void saysHowFarItIsAndThenOffersTheFile() {
        var goOn = new CountDownLatch(1);
        var id = start((file, progress) -> {
            progress.accept(400);
            await().until(() -> goOn.getCount() == 0);
            file.write("isi berkas".getBytes(StandardCharsets.UTF_8));
        });
        await().untilAsserted(() -> assertThat(page(id, staff)).bodyText().contains("400 dari 2.000"));
        assertThat(file(id, staff)).hasStatus(404);

        goOn.countDown();
        await().untilAsserted(() -> assertThat(page(id, staff)).bodyText().contains("siap diunduh"));
        assertThat(file(id, staff))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/zip")
                .bodyText()
                .isEqualTo("isi berkas");
        assertThat(file(id, staff).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("Arsip.zip");
    }

    @Test
    void whatFailsSaysSo() {
        var id = start((file, progress) -> {
            throw new IOException("disk");
        });

        await().untilAsserted(() -> assertThat(page(id, staff)).bodyText().contains("tidak selesai disusun"));
        assertThat(file(id, staff)).hasStatus(404);
    }

    @Test
    void isForWhoeverAskedForItAlone() {
        var id = start((file, progress) -> file.write(1));
        await().untilAsserted(() -> assertThat(file(id, staff)).hasStatusOk());

        for (var other :
                new SignedInUser[] {users.account(Role.STAFF, Reach.CITY), users.account(Role.ADMIN, Reach.CITY)}) {
            assertThat(page(id, other)).hasStatus(404);
            assertThat(file(id, other)).hasStatus(404);
        }
        assertThat(page(UUID.randomUUID(), staff)).hasStatus(404);
        assertThat(requests.get("/unduhan/keliru", user(staff))).hasStatus(404);
    }

    private UUID start(DownloadWork work) {
        return downloads.start("Arsip.zip", "application/zip", 2_000, staff, work);
    }

    private MvcTestResult page(UUID id, SignedInUser who) {
        return requests.get("/unduhan/" + id, user(who));
    }

    private MvcTestResult file(UUID id, SignedInUser who) {
        return requests.get("/unduhan/" + id + "/berkas", user(who));
    }
}
