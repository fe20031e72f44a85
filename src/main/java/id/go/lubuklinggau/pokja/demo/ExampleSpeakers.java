package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.meeting.RegisterAgency;
import id.go.lubuklinggau.pokja.meeting.RegisterSpeaker;
import id.go.lubuklinggau.pokja.meeting.SpeakerService;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The eight agencies that spoke in 2021; two sent a name that was reported, six are "nama menyusul". */
@Component
class ExampleSpeakers {

    private final AgencyService agencies;
    private final SpeakerService speakers;

    ExampleSpeakers(AgencyService agencies, SpeakerService speakers) {
        this.agencies = agencies;
        this.speakers = speakers;
    }

    List<UUID> ofFirstDay() {
        return List.of(
                speaker(
                        agency("Dinas Perumahan dan Kawasan Permukiman", "Disperkim", "Perkim"),
                        null,
                        "Trisko Defriyansah",
                        "Kepala Dinas Perumahan dan Kawasan Permukiman"),
                speaker(
                        agency("Dinas Tenaga Kerja", "Disnaker", "Ketenagakerjaan"),
                        "H.",
                        "Purnomo",
                        "Kepala Dinas Tenaga Kerja"),
                unnamed(agency("Dinas Lingkungan Hidup", "DLH", null)),
                unnamed(agency("Dinas Perikanan dan Peternakan", null, null)));
    }

    List<UUID> ofSecondDay() {
        return List.of(
                unnamed(agency("Dinas Pertanian", null, null)),
                unnamed(agency("Dinas Sosial", "Dinsos", null)),
                unnamed(agency("Dinas Koperasi dan UMKM", null, null)),
                unnamed(agency("Dinas Kesehatan", "Dinkes", null)));
    }

    private UUID agency(String name, String shortName, String aliases) {
        var id = UUID.randomUUID();
        agencies.register(new RegisterAgency(id, name, shortName, aliases));
        return id;
    }

    private UUID unnamed(UUID agency) {
        return speaker(agency, null, null, null);
    }

    private UUID speaker(UUID agency, String titleBefore, String name, String position) {
        var id = UUID.randomUUID();
        speakers.register(new RegisterSpeaker(id, agency, titleBefore, name, null, position, null));
        return id;
    }
}
