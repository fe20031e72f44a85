package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Role;

/**
 * When a follow-up rises to somebody's Beranda. Those who work for the Pokja and the staff see at once what is overdue; a leader
 * sees what nobody has mended in two weeks. The days are the application's own, of no rule.
 *
 * @param overdueDays so long its date has passed
 * @param unansweredDays so long the agency has said nothing
 */
record Escalation(int overdueDays, int unansweredDays) {

    static Escalation to(Role role) {
        return role == Role.LEADER ? new Escalation(14, 30) : new Escalation(1, 14);
    }
}
