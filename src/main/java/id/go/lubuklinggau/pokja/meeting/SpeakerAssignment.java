package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** @param topic may be null while it is not agreed */
public record SpeakerAssignment(UUID speakerId, SpeakerRole role, String topic) {}
