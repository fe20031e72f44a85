package id.go.lubuklinggau.pokja.attendance;

import java.util.List;
import java.util.UUID;

/**
 * What became of several marks at once.
 *
 * @param marked how many delegates have a new mark
 * @param changedMeanwhile delegates whose mark is another than the one that was on screen, or who are gone; they are left alone
 */
public record MarkedSheet(int marked, List<UUID> changedMeanwhile) {}
