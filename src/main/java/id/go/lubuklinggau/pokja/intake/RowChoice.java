package id.go.lubuklinggau.pokja.intake;

import java.util.UUID;

/**
 * Who somebody is whose name resembles a known one.
 *
 * @param personId null if it is somebody new
 */
public record RowChoice(int line, UUID personId) {}
