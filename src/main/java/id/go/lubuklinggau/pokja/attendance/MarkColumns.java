package id.go.lubuklinggau.pokja.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a mark says, as the database reads it. */
record MarkColumns(
        AttendanceStatus status,
        @JsonProperty("substitute_name") String substituteName,
        @JsonProperty("substitute_position") String substitutePosition,
        String note) {

    static MarkColumns of(Mark mark) {
        return new MarkColumns(mark.status(), mark.substituteName(), mark.substitutePosition(), mark.note());
    }
}
