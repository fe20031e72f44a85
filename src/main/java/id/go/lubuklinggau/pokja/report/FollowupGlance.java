package id.go.lubuklinggau.pokja.report;

/**
 * How many follow-ups need somebody.
 *
 * @param overdue whose date has passed
 * @param unanswered of which the agency says nothing
 * @param unconfirmed that are done, and of which the Pokja has not said whether it was felt
 */
public record FollowupGlance(long overdue, long unanswered, long unconfirmed) {

    static final FollowupGlance NONE = new FollowupGlance(0, 0, 0);

    public boolean isEmpty() {
        return overdue + unanswered + unconfirmed == 0;
    }
}
