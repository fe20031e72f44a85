package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionPlan;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What staff types about a session; a kecamatan ticked stands for all its Pokja. */
class SessionForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private LocalDate day;

    @NotNull
    private LocalTime startTime;

    private LocalTime endTime;

    private LocalTime entryFrom;

    private LocalTime entryUntil;

    @Size(max = 120)
    private String room;

    @NotNull
    @Min(1)
    @Max(20)
    private Integer seats = 5;

    private List<Element> wishedElements = new ArrayList<>();

    private List<String> kecamatan = new ArrayList<>();

    private List<UUID> invitedPokja = new ArrayList<>();

    static SessionForm on(LocalDate day) {
        var form = new SessionForm();
        form.day = day;
        form.startTime = LocalTime.of(8, 0);
        form.wishedElements =
                List.of(Element.LURAH, Element.COMMUNITY_LEADER, Element.RELIGIOUS_LEADER, Element.POKJA_MEMBER);
        return form;
    }

    /** A kecamatan is ticked, and not its Pokja one by one, if all of them are invited. */
    static SessionForm of(SessionDetails session, Collection<UUID> invited, Collection<PokjaChoice> choices) {
        var form = new SessionForm();
        form.id = session.id();
        form.version = session.version();
        form.day = session.day();
        form.startTime = session.startTime();
        form.endTime = session.endTime();
        form.entryFrom = session.entryFrom();
        form.entryUntil = session.entryUntil();
        form.room = session.room();
        form.seats = session.seats();
        form.wishedElements = session.wishedElements();
        var pokja = choices.stream()
                .collect(Collectors.groupingBy(
                        PokjaChoice::kecamatanCode, Collectors.mapping(PokjaChoice::id, Collectors.toSet())));
        form.kecamatan = pokja.keySet().stream()
                .filter(code -> invited.containsAll(pokja.get(code)))
                .toList();
        form.invitedPokja = invited.stream()
                .filter(id -> form.kecamatan.stream()
                        .noneMatch(code -> pokja.get(code).contains(id)))
                .toList();
        return form;
    }

    /** Whether some of them are ticked one by one. */
    public boolean picksAmong(List<PokjaChoice> choices) {
        return choices.stream().anyMatch(pokja -> invitedPokja.contains(pokja.id()));
    }

    SessionPlan toPlan(Collection<PokjaChoice> choices) {
        var invited = new HashSet<>(invitedPokja);
        choices.stream()
                .filter(pokja -> kecamatan.contains(pokja.kecamatanCode()))
                .forEach(pokja -> invited.add(pokja.id()));
        return new SessionPlan(
                day, startTime, endTime, room, seats, wishedElements, invited, new EntryTimes(entryFrom, entryUntil));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public LocalTime getEntryFrom() {
        return entryFrom;
    }

    public void setEntryFrom(LocalTime entryFrom) {
        this.entryFrom = entryFrom;
    }

    public LocalTime getEntryUntil() {
        return entryUntil;
    }

    public void setEntryUntil(LocalTime entryUntil) {
        this.entryUntil = entryUntil;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public List<Element> getWishedElements() {
        return wishedElements;
    }

    public void setWishedElements(List<Element> wishedElements) {
        this.wishedElements = wishedElements.stream().filter(Objects::nonNull).toList();
    }

    public List<String> getKecamatan() {
        return kecamatan;
    }

    public void setKecamatan(List<String> kecamatan) {
        this.kecamatan = kecamatan;
    }

    public List<UUID> getInvitedPokja() {
        return invitedPokja;
    }

    public void setInvitedPokja(List<UUID> invitedPokja) {
        this.invitedPokja = invitedPokja.stream().filter(Objects::nonNull).toList();
    }
}
