package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.List;

/**
 * Who a Pokja consisted of on a day.
 *
 * @param decree in force on it, or null
 * @param members in the order of its pattern
 * @param hidden how many more there were whose data is not shown
 */
public record PokjaBody(LocalDate day, DecreeRow decree, List<MemberRow> members, int hidden) {}
