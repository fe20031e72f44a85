package id.go.lubuklinggau.pokja.audit.web;

import id.go.lubuklinggau.pokja.audit.FieldChange;
import id.go.lubuklinggau.pokja.audit.FieldValue;
import id.go.lubuklinggau.pokja.audit.TrailEntry;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page of the trail says of an entry, for a file. */
@Component
class TrailWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    String subject(String subject) {
        return messages.getMessage("trail.subject." + subject, null, subject, INDONESIAN);
    }

    String event(TrailEntry entry) {
        return messages.getMessage(entry.sentence(), new Object[] {subject(entry.subject())}, INDONESIAN);
    }

    /** The name of the record, or null. */
    String about(TrailEntry entry) {
        var key = entry.subjectKey();
        return key == null ? entry.subjectName() : messages.getMessage(key, null, key, INDONESIAN);
    }

    /** Each field with what it was and what it became. */
    String changes(TrailEntry entry) {
        return entry.changes().stream().map(this::change).collect(Collectors.joining("; "));
    }

    private String change(FieldChange change) {
        var field = messages.getMessage("trail.field." + change.field(), null, change.field(), INDONESIAN);
        return messages.getMessage(
                "trail.change", new Object[] {field, text(change.before()), text(change.after())}, INDONESIAN);
    }

    private String text(FieldValue value) {
        if (value == null) {
            return "–";
        }
        return value.key() == null ? value.text() : messages.getMessage(value.key(), null, value.key(), INDONESIAN);
    }
}
