package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.AgendaKind;
import id.go.lubuklinggau.pokja.meeting.AgendaPlan;
import id.go.lubuklinggau.pokja.meeting.AgendaService;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.meeting.SessionPlan;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The meeting of 14-15 Juni 2021: title, days, venue, officials and the kecamatan of each day as reported at the time; the
 * hours of the agenda are examples.
 */
@Component
class ExampleMeeting {

    static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 14);

    private static final Set<String> KECAMATAN_OF_FIRST_DAY = Set.of("16.73.01", "16.73.02", "16.73.04", "16.73.05");

    private static final int SEATS = 5;
    private static final List<Element> WISHED =
            List.of(Element.LURAH, Element.COMMUNITY_LEADER, Element.RELIGIOUS_LEADER, Element.POKJA_MEMBER);

    private final MeetingService meetings;
    private final SessionService sessions;
    private final AgendaService agenda;
    private final SessionSpeakerService speakers;
    private final DelegationService delegations;

    ExampleMeeting(
            MeetingService meetings,
            SessionService sessions,
            AgendaService agenda,
            SessionSpeakerService speakers,
            DelegationService delegations) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.agenda = agenda;
        this.speakers = speakers;
        this.delegations = delegations;
    }

    /** A session of the scenario and the Pokja that it invites. */
    record Day(UUID id, List<ExamplePokja.Group> groups) {}

    List<Day> plan(List<ExamplePokja.Group> groups) {
        var meeting = UUID.randomUUID();
        meetings.schedule(
                meeting,
                new MeetingPlan(
                        "Pertemuan Kelompok Kerja Kampung Keluarga Berkualitas (Pokja Kampung KB)",
                        "Mengidentifikasi permasalahan di setiap Kampung KB dan meningkatkan kualitasnya, agar 28 kelurahan"
                                + " menjadi percontohan.",
                        FIRST_DAY,
                        FIRST_DAY.plusDays(1),
                        "Ruang pertemuan Hotel Amazing Riverside",
                        "Kepala DPPKB Kota Lubuklinggau, Henny Fitrianty",
                        "Staf Ahli Bidang Kemasyarakatan dan SDM, H. Hendri Hermani",
                        null));
        var byDay = groups.stream()
                .collect(Collectors.partitioningBy(group ->
                        KECAMATAN_OF_FIRST_DAY.contains(group.kelurahan().kecamatanCode())));
        return List.of(
                session(meeting, FIRST_DAY, byDay.get(true)),
                session(meeting, FIRST_DAY.plusDays(1), byDay.get(false)));
    }

    void announce(List<Day> days) {
        meetings.announce(sessions.find(days.get(0).id(), Reach.CITY).meetingId());
        for (var day : days) {
            sessions.openForEntry(day.id());
        }
    }

    void fill(Day day, List<UUID> speakersOfDay) {
        item(day, "08:00", "08:30", "Registrasi peserta", AgendaKind.REGISTRATION, "Panitia");
        item(day, "08:30", "09:00", "Pembukaan", AgendaKind.OPENING, "Panitia");
        item(day, "09:00", "09:15", "Laporan panitia", AgendaKind.SPEECH, "Panitia");
        item(day, "09:15", "09:45", "Sambutan dan pembukaan resmi", AgendaKind.SPEECH, "H. Hendri Hermani");
        item(day, "09:45", "12:00", "Materi narasumber dan tanya jawab", AgendaKind.MATERIAL, "Narasumber");
        item(day, "12:00", "13:00", "Ishoma", AgendaKind.BREAK, null);
        item(day, "13:00", "15:00", "Diskusi identifikasi masalah", AgendaKind.DISCUSSION, "Peserta");
        item(day, "15:00", null, "Rencana tindak lanjut dan penutup", AgendaKind.CLOSING, "Panitia");
        for (var speaker : speakersOfDay) {
            speakers.assign(UUID.randomUUID(), day.id(), new SpeakerAssignment(speaker, SpeakerRole.SPEAKER, null));
        }
    }

    void nominate(Day day) {
        for (var group : day.groups()) {
            for (var utusan : group.utusan()) {
                delegations.nominate(
                        new NominateDelegate(
                                UUID.randomUUID(),
                                day.id(),
                                group.id(),
                                utusan.personId(),
                                utusan.element(),
                                utusan.position()),
                        Reach.CITY);
            }
        }
    }

    private Day session(UUID meeting, LocalDate day, List<ExamplePokja.Group> groups) {
        var id = UUID.randomUUID();
        var invited = groups.stream().map(ExamplePokja.Group::id).collect(Collectors.toSet());
        sessions.plan(
                id,
                meeting,
                new SessionPlan(day, LocalTime.of(8, 0), null, null, SEATS, WISHED, invited, EntryTimes.ALWAYS));
        return new Day(id, groups);
    }

    private void item(Day day, String start, String end, String title, AgendaKind kind, String inCharge) {
        agenda.add(
                UUID.randomUUID(),
                day.id(),
                new AgendaPlan(
                        LocalTime.parse(start), end == null ? null : LocalTime.parse(end), title, kind, inCharge));
    }
}
