package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A kelurahan by some measure.
 *
 * @param band name of a band of the measure
 * @param numbers by its columns; empty where there is nothing to count
 * @param day what its day column says; null for none
 */
public record KelurahanFigures(String kelurahanCode, String band, List<Integer> numbers, LocalDate day) {}
