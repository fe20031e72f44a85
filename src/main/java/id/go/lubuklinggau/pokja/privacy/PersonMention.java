package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody of the same name represented another delegate of the kelurahan: likely the person, which nothing proves. */
public record PersonMention(
        UUID sessionId, UUID delegateId, LocalDate day, String meetingTitle, String pokjaName, String position) {}
