package id.go.lubuklinggau.pokja.pokja;

import java.util.List;

/** What a form proposes as position and section; any other may be typed. */
public record DutyChoices(List<String> positions, List<String> sections) {}
