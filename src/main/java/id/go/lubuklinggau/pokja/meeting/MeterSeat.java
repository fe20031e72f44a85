package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;

/**
 * A seat as the meter shows it.
 *
 * @param element of its delegate; of a free seat, for whom it is meant, or null if for anybody
 */
public record MeterSeat(boolean named, Element element) {}
