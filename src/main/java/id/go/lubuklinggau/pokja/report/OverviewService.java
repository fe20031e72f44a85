package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The state of the kelurahan in reach, for who leads. */
@Service
@Transactional(readOnly = true)
public class OverviewService {

    private static final int TREND = 6;

    private final List<Measure> measures;
    private final OverviewQueries queries;
    private final AreaService areas;

    OverviewService(List<Measure> measures, OverviewQueries queries, AreaService areas) {
        this.measures = List.copyOf(measures);
        this.queries = queries;
        this.areas = areas;
    }

    /** What the map can be coloured by; the first unless another is chosen. */
    public List<Measure> measures() {
        return measures;
    }

    /**
     * @param measureName null for the first
     * @param meetingId null for the last that has begun
     * @throws NotFound if there is no such measure, or no such meeting in reach
     */
    public Overview overview(String measureName, UUID meetingId, Reach reach) {
        var measure = measureName == null ? measures.get(0) : measure(measureName);
        var meetings = queries.held(reach);
        var meeting = meetingId == null
                ? meetings.stream().findFirst().orElse(null)
                : meetings.stream()
                        .filter(held -> held.id().equals(meetingId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("meeting", meetingId));
        var kelurahan = areas.kelurahan().stream()
                .filter(one -> reach.covers(one.code()))
                .toList();
        return new Overview(
                measure,
                meetings,
                meeting,
                areas.kecamatan().stream()
                        .filter(one -> kelurahan.stream()
                                .anyMatch(below -> below.kecamatanCode().equals(one.code())))
                        .toList(),
                kelurahan,
                measure.figures(meeting == null ? null : meeting.id(), reach),
                queries.trend(
                        meetings.stream().limit(TREND).map(HeldMeeting::id).toList(), reach));
    }

    private Measure measure(String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("measure", name));
    }

    /** @throws NotFound if there is no such kelurahan in reach */
    public Kelurahan kelurahan(String code, Reach reach) {
        if (!reach.covers(code)) {
            throw new NotFound("kelurahan", code);
        }
        return areas.kelurahan(code);
    }

    /** Those of meetings that have begun, up to today, the newest first. */
    public List<KelurahanSession> sessions(String kelurahanCode, Reach reach) {
        return queries.sessions(kelurahanCode, reach);
    }
}
