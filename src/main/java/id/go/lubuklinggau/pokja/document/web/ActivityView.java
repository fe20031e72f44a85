package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.ActivityCount;
import id.go.lubuklinggau.pokja.document.ActivityCount.Part;
import id.go.lubuklinggau.pokja.document.ActivityDay;
import id.go.lubuklinggau.pokja.document.ActivitySpeaker;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import java.util.Comparator;
import java.util.List;

/** What a laporan kegiatan is put together from, in the parts in which it is told. */
class ActivityView {

    private final List<ActivityDay> days;
    private final List<ActivitySpeaker> speakers;
    private final List<ActivityCount> counts;

    ActivityView(List<ActivityDay> days, List<ActivitySpeaker> speakers, List<ActivityCount> counts) {
        this.days = days;
        this.speakers = speakers.stream()
                .filter(speaker -> speaker.role() == SpeakerRole.SPEAKER)
                .toList();
        this.counts = counts;
    }

    /** A day, with the notula as paragraphs and items. */
    record Told(ActivityDay day, ActivityCount count, List<String> proceedings, List<String> decisions) {}

    public List<Told> getDays() {
        return days.stream()
                .map(day ->
                        new Told(day, count(day), Prose.paragraphs(day.proceedings()), Prose.items(day.decisions())))
                .toList();
    }

    public List<ActivitySpeaker> getSpeakers() {
        return speakers;
    }

    public long getAgencies() {
        return speakers.stream().map(ActivitySpeaker::agencyName).distinct().count();
    }

    public int getGuests() {
        return days.stream().mapToInt(ActivityDay::guests).sum();
    }

    /** Of all days; null before there is one. */
    public ActivityCount getTotal() {
        return of(Part.ALL).stream().findFirst().orElse(null);
    }

    public List<ActivityCount> getKecamatan() {
        return of(Part.KECAMATAN);
    }

    public List<ActivityCount> getElements() {
        return of(Part.ELEMENT).stream()
                .sorted(Comparator.comparing(ActivityCount::element))
                .toList();
    }

    public List<ActivityCount> getSexes() {
        return of(Part.SEX).stream()
                .sorted(Comparator.comparing(ActivityCount::sex))
                .toList();
    }

    List<?> told() {
        return List.of(days, speakers, counts);
    }

    /** Whether the counts can no longer change. */
    boolean isFinal() {
        return !days.isEmpty() && days.stream().allMatch(ActivityDay::closed);
    }

    private ActivityCount count(ActivityDay day) {
        return of(Part.SESSION).stream()
                .filter(count -> count.session() == day.number())
                .findFirst()
                .orElse(null);
    }

    private List<ActivityCount> of(Part part) {
        return counts.stream().filter(count -> count.part() == part).toList();
    }
}
