package id.go.lubuklinggau.pokja.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.ParticipantQueries.Arrival;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a meeting, to whichever of its sessions. */
@Service
@Transactional(readOnly = true)
public class ParticipantService {

    private final ParticipantQueries queries;

    ParticipantService(ParticipantQueries queries) {
        this.queries = queries;
    }

    /** Each once, of the Pokja in reach, in the order of the paper. */
    public List<Participant> of(UUID meetingId, Reach reach) {
        return queries.arrivals(meetingId, reach).stream()
                .collect(groupingBy(Arrival::who, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ParticipantService::participant)
                .toList();
    }

    /** As the last session knows them; two sessions of a day are one day. */
    private static Participant participant(List<Arrival> arrivals) {
        return arrivals.get(arrivals.size() - 1)
                .on(arrivals.stream().map(Arrival::day).distinct().toList());
    }
}
