package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards as they leave the printer. */
@BrowserTest
class CardPaperTests {

    private static final String LONG_NAME = "Raden Muhammad Abdurrahman Hidayatullah Kusumawardhana Contoh";

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    CodeService codes;

    @Autowired
    TestUsers users;

    @Test
    void noCardPartsOverTwoPages(Browser browser) throws IOException {
        var groups = new UUID[5];
        for (int number = 0; number < groups.length; number++) {
            groups[number] = pokja.pokja("16.73.01.100" + (number + 1), "Pokja Contoh " + number);
        }
        var session = meetings.openSession(groups);
        for (var group : groups) {
            for (int seat = 1; seat <= 5; seat++) {
                meetings.delegate(session, group, seat == 3 ? LONG_NAME : "Orang Contoh " + seat);
            }
        }
        users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        browser.signIn("rina");

        for (var paper : new String[] {"F4", "A4"}) {
            browser.open("/sesi/" + session + "/kartu?kertas=" + paper);
            var printed = Paperwork.read(browser.print());

            assertThat(printed.heightMillimetres()).isCloseTo(paper.equals("F4") ? 330 : 297, within(1f));
            assertThat(printed.pages()).hasSize(3);
            for (var card : codes.cards(session, Reach.CITY)) {
                assertThat(printed.pages())
                        .filteredOn(page -> page.contains(card.code().grouped()))
                        .singleElement()
                        .asString()
                        .containsPattern("No\\. " + card.row().number() + "\\b");
            }
        }
    }
}
