package id.go.lubuklinggau.pokja.followup;

/** How many actions are at whose turn; those overdue are counted among the waiting and running ones, too. */
public record ActionCounts(long waiting, long running, long overdue, long unconfirmed, long ended) {

    public long of(ActionTurn turn) {
        return switch (turn) {
            case WAITING -> waiting;
            case RUNNING -> running;
            case OVERDUE -> overdue;
            case UNCONFIRMED -> unconfirmed;
            case ENDED -> ended;
        };
    }

    public long total() {
        return waiting + running + unconfirmed + ended;
    }
}
