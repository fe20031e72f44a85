package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.area.Kecamatan;
import id.go.lubuklinggau.pokja.report.Band;
import id.go.lubuklinggau.pokja.report.HeldMeeting;
import id.go.lubuklinggau.pokja.report.Measure;
import id.go.lubuklinggau.pokja.report.Overview;
import id.go.lubuklinggau.pokja.report.TrendPoint;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The overview as it is shown: one set of rows, from which the map, the legend, the tables and their sums are made. */
class OverviewPage {

    private final Overview overview;
    private final String band;
    private final Kecamatan kecamatan;
    private final List<OverviewRow> all;

    /**
     * @param band null for all; so is the code
     * @throws NotFound if the measure has no such band, or the reach no such kecamatan
     */
    OverviewPage(Overview overview, String band, String kecamatanCode) {
        this.overview = overview;
        this.band = blank(band)
                ? null
                : known(band, getMeasure().bands(), Band::name).name();
        this.kecamatan = blank(kecamatanCode) ? null : known(kecamatanCode, overview.kecamatan(), Kecamatan::code);
        var names = overview.kecamatan().stream().collect(Collectors.toMap(Kecamatan::code, Kecamatan::nameLocal));
        this.all = IntStream.range(0, overview.kelurahan().size())
                .mapToObj(i -> new OverviewRow(
                        overview.kelurahan().get(i),
                        names.get(overview.kelurahan().get(i).kecamatanCode()),
                        overview.figures().get(i)))
                .toList();
    }

    private static boolean blank(String text) {
        return text == null || text.isEmpty();
    }

    private static <T> T known(String name, List<T> ones, Function<T, String> called) {
        return ones.stream()
                .filter(one -> called.apply(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("choice", name));
    }

    public Measure getMeasure() {
        return overview.measure();
    }

    public List<HeldMeeting> getMeetings() {
        return overview.meetings();
    }

    /** Null where none has been held. */
    public HeldMeeting getMeeting() {
        return overview.meeting();
    }

    /** In an address; null where none has been held. */
    public UUID getMeetingId() {
        return overview.meeting() == null ? null : overview.meeting().id();
    }

    /** Null where the measure is not of a meeting, so that no address names one in vain. */
    UUID meetingOfMeasure() {
        return getMeasure().isOfMeeting() ? getMeetingId() : null;
    }

    public String getBand() {
        return band;
    }

    public String getKecamatanCode() {
        return kecamatan == null ? null : kecamatan.code();
    }

    public String getKecamatanName() {
        return kecamatan == null ? null : kecamatan.nameLocal();
    }

    public boolean isFiltered() {
        return band != null || kecamatan != null;
    }

    public List<Kecamatan> getKecamatan() {
        return overview.kecamatan();
    }

    /** All in reach, as the map has them. */
    public List<OverviewRow> getAll() {
        return all;
    }

    /** Those that are chosen. */
    public List<OverviewRow> getRows() {
        return all.stream()
                .filter(row -> band == null || row.band().equals(band))
                .filter(row ->
                        kecamatan == null || row.kelurahan().kecamatanCode().equals(kecamatan.code()))
                .toList();
    }

    /** Of the whole reach, whatever is chosen. */
    public List<OverviewPart> getKecamatanParts() {
        return parts(all);
    }

    public OverviewPart getWhole() {
        return new OverviewPart(null, all, getMeasure());
    }

    /** Of the chosen rows. */
    public List<OverviewPart> getParts() {
        return parts(getRows());
    }

    public OverviewPart getChosen() {
        return new OverviewPart(null, getRows(), getMeasure());
    }

    private List<OverviewPart> parts(List<OverviewRow> rows) {
        var below = rows.stream()
                .collect(Collectors.groupingBy(row -> row.kelurahan().kecamatanCode()));
        return overview.kecamatan().stream()
                .filter(one -> below.containsKey(one.code()))
                .map(one -> new OverviewPart(one, below.get(one.code()), getMeasure()))
                .toList();
    }

    /** How many kelurahan of the whole reach fall in this band. */
    public long count(Band of) {
        return all.stream().filter(row -> row.band().equals(of.name())).count();
    }

    public String bandKey(String name) {
        return "overview.band." + getMeasure().name() + "." + name;
    }

    public Band band(String name) {
        return known(name, getMeasure().bands(), Band::name);
    }

    public String rowsOf(OverviewRow row) {
        return getMeasure().rowsOf(row.code(), meetingOfMeasure());
    }

    public Integer share(List<Integer> numbers) {
        return getMeasure().share(numbers);
    }

    /** The meetings of the trend, the oldest first. */
    public List<HeldMeeting> getTrendMeetings() {
        var shown =
                overview.trend().stream().map(TrendPoint::meetingId).distinct().toList();
        var oldestFirst = overview.meetings().stream()
                .filter(meeting -> shown.contains(meeting.id()))
                .collect(Collectors.toList());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    /** At each meeting of the trend; null where nobody of the kecamatan was invited. */
    public List<TrendPoint> trend(String kecamatanCode) {
        return getTrendMeetings().stream()
                .map(meeting -> overview.trend().stream()
                        .filter(point -> point.meetingId().equals(meeting.id())
                                && point.kecamatanCode().equals(kecamatanCode))
                        .findFirst()
                        .orElse(null))
                .toList();
    }

    /** Of all kecamatan in reach together. */
    public List<TrendPoint> trendOfAll() {
        return getTrendMeetings().stream()
                .map(meeting -> overview.trend().stream()
                        .filter(point -> point.meetingId().equals(meeting.id()))
                        .reduce((one, other) -> new TrendPoint(
                                meeting.id(), null, one.seats() + other.seats(), one.attended() + other.attended()))
                        .filter(Objects::nonNull)
                        .orElseThrow())
                .toList();
    }
}
