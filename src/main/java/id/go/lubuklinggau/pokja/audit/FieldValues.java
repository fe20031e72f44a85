package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Writes what a column holds as the office does. The trail knows no types, so they are told from the look of a value. */
@Component
class FieldValues {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");
    private static final Pattern SECRET = Pattern.compile("hash|secret|token");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** The enum, by table and column, whose words say a constant. */
    private static final Map<String, String> ENUMS = Map.ofEntries(
            Map.entry("account.role", "Role"),
            Map.entry("agenda_item.kind", "AgendaKind"),
            Map.entry("attendance.status", "AttendanceStatus"),
            Map.entry("classification_setting.session_mechanism", "Mechanism"),
            Map.entry("data_request.kind", "RequestKind"),
            Map.entry("data_request.outcome", "RequestOutcome"),
            Map.entry("decree.pattern", "DecreePattern"),
            Map.entry("delegate.element", "Element"),
            Map.entry("delegate.sex", "Sex"),
            Map.entry("indicator_bands.indicator", "Indicator"),
            Map.entry("indicator_value.indicator", "Indicator"),
            Map.entry("indicator_value.source", "FigureSource"),
            Map.entry("letterhead.paper", "Paper"),
            Map.entry("letterhead.rule", "Rule"),
            Map.entry("meeting.state", "MeetingState"),
            Map.entry("membership.element", "Element"),
            Map.entry("person.sex", "Sex"),
            Map.entry("pilot.kind", "PilotKind"),
            Map.entry("pilot_criterion.criterion", "Criterion"),
            Map.entry("retention_time.data_class", "DataClass"),
            Map.entry("session.state", "SessionState"),
            Map.entry("session_speaker.role", "SpeakerRole"),
            Map.entry("signatory.acting", "Acting"),
            Map.entry("signatory.duty", "Duty"));

    private final Dates dates;

    FieldValues(Dates dates) {
        this.dates = dates;
    }

    /** @return null for null */
    FieldValue of(String subject, String field, String raw) {
        if (raw == null) {
            return null;
        }
        var words = ENUMS.get(subject + "." + field);
        if (words != null && CONSTANT.matcher(raw).matches()) {
            return new FieldValue(words + "." + raw, null);
        }
        return switch (raw) {
            case "true", "false" -> new FieldValue("trail.value." + raw, null);
            case "***" ->
                new FieldValue(SECRET.matcher(field).find() ? "trail.value.secret" : "trail.value.hidden", null);
            default -> new FieldValue(null, written(raw));
        };
    }

    private String written(String raw) {
        if (DAY.matcher(raw).matches()) {
            return dates.longDay(LocalDate.parse(raw));
        }
        if (TIME.matcher(raw).matches()) {
            return dates.time(LocalTime.parse(raw));
        }
        if (MOMENT.matcher(raw).matches()) {
            return dates.stamp(OffsetDateTime.parse(raw).toInstant());
        }
        return raw;
    }
}
