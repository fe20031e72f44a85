package id.go.lubuklinggau.pokja.browser;

import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import id.go.lubuklinggau.pokja.attendance.SentMarkService;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.PilotKind;
import id.go.lubuklinggau.pokja.classification.PilotPlan;
import id.go.lubuklinggau.pokja.classification.PilotService;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintService;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.followup.PhonePhoto;
import id.go.lubuklinggau.pokja.followup.PhotoPhase;
import id.go.lubuklinggau.pokja.followup.PhotoService;
import id.go.lubuklinggau.pokja.meeting.AgendaKind;
import id.go.lubuklinggau.pokja.meeting.AgendaPlan;
import id.go.lubuklinggau.pokja.meeting.AgendaService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.privacy.DataRequestPlan;
import id.go.lubuklinggau.pokja.privacy.DataRequestService;
import id.go.lubuklinggau.pokja.privacy.RequestKind;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One of everything, and its address: {@code /pokja/{id}/ubah} becomes the page of the example. */
public class ExampleAddresses {

    private static final String EMBLEM =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><path d='M0 0h3v2l-1.5 2L0 2z'/></svg>";

    public static final String KELURAHAN = "16.73.01.1001";

    private final PokjaExamples pokja;
    private final MembershipService memberships;
    private final SpeakerExamples speakers;
    private final MeetingExamples examples;
    private final MeetingService meetings;
    private final SessionService sessions;
    private final AgendaService agenda;
    private final SessionSpeakerService lineUp;
    private final SignatoryService signatories;
    private final TestUsers users;
    private final PasswordService passwords;
    private final DataRequestService requests;
    private final SentMarkService sentMarks;
    private final GuestService guests;
    private final LetterheadService letterheads;
    private final PrintService prints;
    private final DecreeService decrees;
    private final FollowupExamples followup;
    private final PhotoService photos;
    private final PilotService pilots;
    private final ClassificationExamples figures;

    /** The folder before a variable → what stands for it. */
    private final Map<String, String> ids = new HashMap<>();

    ExampleAddresses(
            PokjaExamples pokja,
            MembershipService memberships,
            SpeakerExamples speakers,
            MeetingExamples examples,
            MeetingService meetings,
            SessionService sessions,
            AgendaService agenda,
            SessionSpeakerService lineUp,
            SignatoryService signatories,
            TestUsers users,
            PasswordService passwords,
            DataRequestService requests,
            SentMarkService sentMarks,
            GuestService guests,
            LetterheadService letterheads,
            PrintService prints,
            DecreeService decrees,
            FollowupExamples followup,
            PhotoService photos,
            PilotService pilots,
            ClassificationExamples figures) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.speakers = speakers;
        this.examples = examples;
        this.meetings = meetings;
        this.sessions = sessions;
        this.agenda = agenda;
        this.lineUp = lineUp;
        this.signatories = signatories;
        this.users = users;
        this.passwords = passwords;
        this.requests = requests;
        this.sentMarks = sentMarks;
        this.guests = guests;
        this.letterheads = letterheads;
        this.prints = prints;
        this.decrees = decrees;
        this.followup = followup;
        this.photos = photos;
        this.pilots = pilots;
        this.figures = figures;
    }

    public void make() {
        var group = pokja.pokja(KELURAHAN, "Pokja Kampung KB Air Kuti");
        var person = pokja.member(group, "Siti Contoh", "Ketua", Element.CADRE);
        pokja.phone(person, "0812-0000-0001");
        var decree = pokja.decree(group, "CONTOH/01/2021", LocalDate.of(2021, 1, 4));
        decrees.putScan(decree, PokjaExamples.picture(), group, Reach.CITY);
        var agency = speakers.agency("Dinas Pertanian", "Distan", "Diperta");
        var speaker = speakers.speaker(agency, "Budi Contoh");
        var meeting = examples.meeting("Pertemuan Pokja Kampung KB");
        var session = examples.session(meeting, group);
        var item = UUID.randomUUID();
        agenda.add(item, session, new AgendaPlan(LocalTime.of(8, 0), null, "Pembukaan", AgendaKind.OPENING, "Panitia"));
        var row = UUID.randomUUID();
        lineUp.assign(row, session, new SpeakerAssignment(speaker, SpeakerRole.SPEAKER, "Materi contoh"));
        meetings.announce(meeting);
        sessions.openForEntry(session);
        var delegate = examples.delegate(session, group, "Dedi Contoh");
        collide(session, examples.delegate(session, group, "Eka Contoh", Element.LURAH));

        var guest = UUID.randomUUID();
        guests.register(
                new RegisterGuest(
                        guest,
                        session,
                        group,
                        new GuestDetails("Fitri Contoh", "Dinas Pertanian", Element.OTHER),
                        null),
                users.account(Role.STAFF, Reach.CITY));

        letterheads.putEmblem(EMBLEM.getBytes(StandardCharsets.UTF_8));
        var signatory = UUID.randomUUID();
        signatories.register(
                signatory,
                new SignatoryProfile(
                        Duty.HEAD, null, "Kepala DPPKB", "Henny Contoh", null, null, MeetingExamples.DAY, null));

        var request = UUID.randomUUID();
        requests.record(
                request,
                new DataRequestPlan(
                        RequestKind.ACCESS,
                        "Siti Contoh",
                        "Diambil di kantor",
                        "Datang sendiri",
                        person,
                        "Minta salinan data",
                        Instant.now().minus(Duration.ofDays(2))));

        var print = prints.register(
                Print.ofSession(PrintedDocument.ROSTER, session, Fingerprint.of("x"))
                        .counting("5 orang"),
                Fingerprint.of("contoh"));

        var office = users.account(Role.STAFF, Reach.CITY);
        var problem = followup.problem(group, null, "Sampah menumpuk di tepi sungai", office, agency);
        var action = followup.action(problem, agency, "Bangun TPS", null, office);
        var photo = UUID.randomUUID();
        photos.add(photo, action, PhotoPhase.BEFORE, "Tepi sungai", null, PhonePhoto.of(300, 200), office);

        ids.put("/masalah", problem.toString());
        ids.put("/tindak-lanjut", action.toString());
        ids.put("/foto", photo.toString());
        ids.put("/kategori-masalah", followup.category("Sampah").toString());
        ids.put("/cetakan", print.text());
        ids.put("/permintaan-data", request.toString());
        ids.put("/retensi", "telepon");
        ids.put("/penanda-tangan", signatory.toString());
        ids.put("/pokja", group.toString());
        ids.put("/sk", decree.toString());
        ids.put("/anggota", memberships.members(group).get(0).id().toString());
        ids.put("/orang", person.toString());
        ids.put("/kontak", person.toString());
        ids.put("/instansi", agency.toString());
        ids.put("/narasumber", speaker.toString());
        ids.put("/pertemuan", meeting.toString());
        ids.put("/sesi", session.toString());
        ids.put("/utusan", delegate.toString());
        ids.put("/tamu", guest.toString());
        ids.put("/kehadiran", delegate.toString());
        ids.put("/keputusan", delegate.toString());
        ids.put("/acara", item.toString());
        ids.put("/klasifikasi", "2021-06");
        ids.put("/portal", "2021-06");
        var values = ClassificationExamples.good();
        values.put(Indicator.POKJA, "1");
        figures.record(group, ClassificationExamples.JUNE.minusMonths(1), values);
        values.remove(Indicator.UNMET_NEED);
        figures.record(group, ClassificationExamples.JUNE, values);
        values.put(Indicator.UNMET_NEED, "8.5");
        figures.record(group, ClassificationExamples.JUNE.plusMonths(1), values);
        var pilot = UUID.randomUUID();
        pilots.decide(
                pilot,
                new PilotPlan(
                        group,
                        PilotKind.CITY,
                        "CONTOH/7/2021",
                        MeetingExamples.DAY,
                        2021,
                        MeetingExamples.DAY,
                        "Alasan contoh"),
                Reach.CITY);
        ids.put("/percontohan", pilot.toString());
        ids.put("/pengaturan/percontohan", "terlatih");
        ids.put("/pengaturan/klasifikasi", UUID.randomUUID().toString());
        ids.put("/wilayah", KELURAHAN);
        ids.put("/ikhtisar", KELURAHAN);
        var user = users.account(Role.FIELD_OFFICER, Reach.of("16.73.01")).accountId();
        ids.put("/pengguna", user.toString());
        ids.put("/unduhan", UUID.randomUUID().toString()); // one's own, as passkeys are
        ids.put("/impor", UUID.randomUUID().toString());
        ids.put("/kunci-sandi", UUID.randomUUID().toString());
        ids.put("/kata-sandi", passwords.makeLink(user).token());
        ids.put("/pertemuan/{}/sesi", "1");
        ids.put("/pertemuan/{}/sesi/{}/narasumber", row.toString());
    }

    /** Two phones say different things of one delegate. */
    private void collide(UUID session, UUID delegate) {
        for (var status : List.of(AttendanceStatus.SICK, AttendanceStatus.EXCUSED)) {
            var owner = users.account(Role.SECRETARY, Reach.of(KELURAHAN));
            var mark = new Mark(status, null, null, "Catatan contoh");
            var now = Instant.now();
            sentMarks.receive(
                    new ReceiveMarks(
                            session,
                            owner.accountId(),
                            now,
                            "Chrome di Android",
                            List.of(new SentMark(UUID.randomUUID(), delegate, null, mark, now))),
                    owner);
        }
    }

    public String address(String pattern) {
        var address = new StringBuilder();
        var folder = "";
        var path = "";
        for (var part : pattern.substring(1).split("/")) {
            if (part.startsWith("{")) {
                var id = ids.getOrDefault(path, ids.get(folder));
                if (id == null) {
                    throw new IllegalStateException("no example for " + part + " of " + pattern);
                }
                address.append('/').append(id);
                path += "/{}";
            } else {
                address.append('/').append(part);
                folder = "/" + part;
                path += folder;
            }
        }
        return address.toString();
    }

    List<String> ofTheSecretary() {
        return List.of(
                "/",
                "/akun",
                "/akun/email",
                "/akun/perangkat",
                address("/pokja/{id}"),
                address("/sesi/{id}/kehadiran"),
                address("/sesi/{id}/pokja/{id}/utusan"),
                address("/sesi/{id}/pokja/{id}/utusan/baru"));
    }

    String recap() {
        return address("/sesi/{id}/rekap");
    }
}
