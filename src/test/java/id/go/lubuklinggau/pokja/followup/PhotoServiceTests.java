package id.go.lubuklinggau.pokja.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.PngFile;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PhotoServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    PhotoService photos;

    @Autowired
    FollowupExamples examples;

    @Autowired
    PokjaExamples groups;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    TestUsers users;

    UUID action;
    SignedInUser secretary;

    @BeforeEach
    void anAction() {
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        var waste = examples.problem(groups.pokja(AIR_KUTI, "Pokja Mawar"), null, "Sampah di sungai", secretary);
        action = examples.action(waste, speakers.agency("Dinas Lingkungan Hidup"), "Bangun TPS", null, secretary);
    }

    /** A camera that is held upright writes a lying picture and how it is to be turned; and where it is, which is nobody's. */
    @Test
    void aPhotoIsTurnedAndSmallerAndTellsNothingElse() throws Exception {
        var id = add(PhonePhoto.of(3000, 2000));

        var kept = photos.file(id, action);
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getHeight()).isEqualTo(1600);
        assertThat(image.getWidth()).isBetween(1066, 1068);
        assertThat(image.getRGB(image.getWidth() - 20, 20) & 0xff0000)
                .as("what was at the left is at the top")
                .isGreaterThan(0xc00000);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", PhonePhoto.MAKER);
        assertThat(photos.of(action)).singleElement().satisfies(row -> {
            assertThat(row.phase()).isEqualTo(PhotoPhase.AFTER);
            assertThat(row.width()).isEqualTo(image.getWidth());
        });
    }

    @Test
    void refusesWhatIsNoPhoto() {
        var photo = PhonePhoto.of(300, 200);
        assertThatThrownBy(() -> add(new byte[0])).isInstanceOf(PhotoMissing.class);
        assertThatThrownBy(() -> add("GIF89a".getBytes(StandardCharsets.UTF_8))).isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> add(Arrays.copyOf(photo, photo.length / 2))).isInstanceOf(PhotoUnreadable.class);
        assertThatThrownBy(() -> add(new byte[Photo.MOST_BYTES + 1])).isInstanceOf(PhotoTooLarge.class);
        assertThatThrownBy(() -> add(PngFile.claiming(60_000, 60_000, new byte[9])))
                .isInstanceOf(PhotoTooManyPixels.class);
        assertThat(photos.of(action)).isEmpty();
    }

    @Test
    void takesEachPhotoOnceAndNoMoreThanTen() {
        for (int side = 1; side <= PhotoService.MOST; side++) {
            add(PhonePhoto.of(100 * side, 50));
        }
        assertThatThrownBy(() -> add(PhonePhoto.of(100, 50))).isInstanceOf(PhotoKnown.class);
        assertThatThrownBy(() -> add(PhonePhoto.of(70, 50))).isInstanceOf(PhotosFull.class);

        photos.remove(photos.of(action).get(0).id(), action, secretary);
        add(PhonePhoto.of(70, 50));
        assertThat(photos.of(action)).hasSize(PhotoService.MOST);
    }

    private UUID add(byte[] file) {
        var id = UUID.randomUUID();
        photos.add(id, action, PhotoPhase.AFTER, null, null, file, secretary);
        return id;
    }
}
