package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.Mechanism;
import id.go.lubuklinggau.pokja.classification.Months;
import id.go.lubuklinggau.pokja.classification.PortalActivity;
import id.go.lubuklinggau.pokja.classification.PortalProfile;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says our records in the fields and words of the national portal. */
@Component
class PortalWords {

    private static final List<Indicator> COUNTED =
            List.of(Indicator.FUNDING, Indicator.GROUPS, Indicator.FACILITIES, Indicator.DATA_USE);

    private final FigureWords words;
    private final Dates dates;

    PortalWords(FigureWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<PortalField> profile(PortalProfile profile, LocalDate month) {
        var own = profile.own();
        var lastDay = dates.longDay(Months.lastDay(month));
        var fields = new ArrayList<PortalField>();
        fields.add(field("pokja", presence(own.active()), words.of("portal.from.register", lastDay)));
        fields.add(field(
                "decree",
                own.decreeNumber() == null
                        ? words.of("portal.no")
                        : words.of("portal.decree", own.decreeNumber(), dates.longDay(profile.decreeDay())),
                words.of("portal.from.decree", lastDay)));
        fields.add(field("training", training(profile), words.of("portal.from.members", lastDay)));
        fields.add(field("members", String.valueOf(own.members()), words.of("portal.from.members", lastDay)));
        fields.add(field("trained", String.valueOf(own.trained()), words.of("portal.from.members", lastDay)));
        fields.add(field(
                "officer",
                profile.fieldOfficers() > 0 ? words.of("portal.yes") : null,
                words.of(profile.fieldOfficers() > 0 ? "portal.from.accounts" : "portal.from.noAccount")));
        fields.add(field(
                "regulation",
                own.decreeNumber() == null ? null : words.of("portal.regulation"),
                words.of(own.decreeNumber() == null ? "portal.from.nowhere" : "portal.from.decree", lastDay)));
        COUNTED.forEach(indicator -> fields.add(counted(indicator, profile, month)));
        for (var mechanism : Mechanism.values()) {
            fields.add(mechanism(mechanism, profile, month));
        }
        fields.add(new PortalField(
                words.name(Indicator.AGENCIES),
                own.agencyNames(),
                own.agencyNames() == null
                        ? words.of("portal.from.noSpeakers", lastDay)
                        : words.of("portal.from.speakers", lastDay)));
        return fields;
    }

    /** All that is known, a line for each. */
    String lines(List<PortalField> fields) {
        return fields.stream()
                .filter(field -> field.text() != null)
                .map(field -> words.of("portal.line", field.label(), field.text()))
                .collect(Collectors.joining("\n"));
    }

    List<PortalField> activity(PortalActivity activity, PokjaDetails pokja) {
        return List.of(
                field("title", title(activity), words.of("portal.from.meeting")),
                field("day", dates.longDay(activity.day()), words.of("portal.from.session")),
                field("place", place(activity), words.of("portal.from.meeting")),
                field("description", description(activity, pokja), words.of("portal.from.attendance")),
                field(
                        "agencies",
                        activity.agencyNames().isEmpty() ? null : String.join(", ", activity.agencyNames()),
                        words.of(
                                activity.agencyNames().isEmpty()
                                        ? "portal.from.noSessionSpeakers"
                                        : "portal.from.sessionSpeakers")),
                field("type", words.of("portal.type"), words.of("portal.from.always")));
    }

    private String title(PortalActivity activity) {
        return activity.sessions() > 1
                ? words.of("portal.titleOf", activity.title(), activity.number())
                : activity.title();
    }

    private static String place(PortalActivity activity) {
        return activity.room() == null ? activity.venue() : activity.room() + ", " + activity.venue();
    }

    /** Fills what the portal's own text leaves open: "dihadiri oleh …". */
    private String description(PortalActivity activity, PokjaDetails pokja) {
        var sentences = new ArrayList<String>();
        if (activity.purpose() != null) {
            sentences.add(activity.purpose().strip());
        }
        sentences.add(words.of(
                "portal.held",
                title(activity),
                dates.full(activity.day()),
                dates.times(activity.startTime(), activity.endTime()),
                place(activity)));
        sentences.add(
                activity.attendance().isEmpty()
                        ? words.of("portal.guestsOnly", activity.guests(), pokja.name())
                        : attended(activity, pokja));
        if (!activity.agencyNames().isEmpty()) {
            sentences.add(words.of("portal.speakers", String.join(", ", activity.agencyNames())));
        }
        return String.join(" ", sentences);
    }

    private String attended(PortalActivity activity, PokjaDetails pokja) {
        var elements = activity.attendance().stream()
                .map(one -> words.of("portal.ofElement", one.count(), words.of("Element." + one.element())))
                .collect(Collectors.joining(", "));
        return activity.guests() > 0
                ? words.of("portal.attendedWithGuests", activity.attended(), pokja.name(), elements, activity.guests())
                : words.of("portal.attended", activity.attended(), pokja.name(), elements);
    }

    private String training(PortalProfile profile) {
        if (profile.own().trained() == 0) {
            return words.of("portal.no");
        }
        return profile.trainings().isEmpty()
                ? words.of("portal.yes")
                : words.of("portal.training", String.join(", ", profile.trainings()));
    }

    private PortalField counted(Indicator indicator, PortalProfile profile, LocalDate month) {
        var value = profile.figures().get(indicator);
        return new PortalField(
                words.name(indicator),
                value == null ? null : words.value(indicator, value),
                words.of(value == null ? "portal.from.noFigure" : "portal.from.figure", dates.month(month)));
    }

    private PortalField mechanism(Mechanism mechanism, PortalProfile profile, LocalDate month) {
        boolean held =
                mechanism == profile.own().mechanism() && !profile.heldDays().isEmpty();
        var days = profile.heldDays().stream().map(dates::longDay).collect(Collectors.joining(", "));
        return new PortalField(
                words.of("Mechanism." + mechanism),
                held ? words.of("portal.held.days", days) : null,
                held ? words.of("portal.from.sessions") : words.of("portal.from.nowhere"));
    }

    private PortalField field(String name, String text, String source) {
        return new PortalField(words.of("portal.field." + name), text, source);
    }

    private String presence(boolean there) {
        return words.of(there ? "portal.yes" : "portal.no");
    }
}
