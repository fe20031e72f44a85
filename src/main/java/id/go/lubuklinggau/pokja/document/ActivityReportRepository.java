package id.go.lubuklinggau.pokja.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityReportRepository extends Repository<ActivityReport, UUID> {

    Optional<ActivityReport> findByMeetingId(UUID meetingId);

    ActivityReport save(ActivityReport report);
}
