package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.report.AwaitingRequest;
import id.go.lubuklinggau.pokja.report.DraftMeeting;
import id.go.lubuklinggau.pokja.report.Finding;
import id.go.lubuklinggau.pokja.report.FollowupGlance;
import id.go.lubuklinggau.pokja.report.Home;
import id.go.lubuklinggau.pokja.report.OfficeGaps;
import id.go.lubuklinggau.pokja.report.OverdueAction;
import id.go.lubuklinggau.pokja.report.SeatGlance;
import id.go.lubuklinggau.pokja.report.SessionGlance;
import id.go.lubuklinggau.pokja.report.SessionTurn;
import id.go.lubuklinggau.pokja.report.SilentPokja;
import id.go.lubuklinggau.pokja.report.UndecidedMarks;
import id.go.lubuklinggau.pokja.report.WatchCounts;
import java.time.LocalDate;
import java.util.List;

/** Beranda as one user sees it. */
class HomePage {

    private final Home home;
    private final SignedInUser user;
    private final List<Card> cards;

    HomePage(Home home, SignedInUser user) {
        this.home = home;
        this.user = user;
        this.cards = onCards(home, user)
                ? home.sessions().stream()
                        .map(session ->
                                new Card(session, Task.of(session, user, home.today()), home.seatsOf(session.id())))
                        .toList()
                : List.of();
    }

    /**
     * A session with what it lacks.
     *
     * @param seats of the secretary's Pokja; empty for others
     */
    record Card(SessionGlance session, List<Task> tasks, List<SeatGlance> seats) {}

    public LocalDate getToday() {
        return home.today();
    }

    public SessionTurn getTurn() {
        return home.turn();
    }

    public List<Card> getCards() {
        return cards;
    }

    public List<SessionGlance> getRecent() {
        return home.recent();
    }

    /** Those over and not final that have no card. */
    public List<SessionGlance> getUnfinished() {
        return home.unfinished().stream()
                .filter(session ->
                        cards.stream().noneMatch(card -> card.session().id().equals(session.id())))
                .toList();
    }

    public List<DraftMeeting> getDrafts() {
        return home.drafts();
    }

    public List<SilentPokja> getSilent() {
        return home.silent();
    }

    public List<AwaitingRequest> getRequests() {
        return home.requests();
    }

    public List<UndecidedMarks> getUndecided() {
        return home.undecided();
    }

    public OfficeGaps getOffice() {
        return home.office();
    }

    public WatchCounts getWatch() {
        return home.watch();
    }

    public List<Finding> getWorst() {
        return home.worst();
    }

    public FollowupGlance getFollowup() {
        return home.followup();
    }

    public List<OverdueAction> getOverdue() {
        return home.overdue();
    }

    public boolean isAnyMeeting() {
        return home.anyMeeting();
    }

    /** Whether nothing waits for this user. */
    public boolean isCalm() {
        return cards.stream().allMatch(card -> card.tasks().isEmpty() && !awaitsFinal(card.session()))
                && home.unfinished().isEmpty()
                && home.drafts().isEmpty()
                && home.silent().isEmpty()
                && home.requests().isEmpty()
                && home.undecided().isEmpty()
                && !awaitsFollowup()
                && !home.office().addressMissing()
                && !home.office().signatoryMissing();
    }

    /** The Pokja's own word only its secretary can give. */
    public boolean awaitsWord() {
        return user.isSecretary() && home.followup().unconfirmed() > 0;
    }

    private boolean awaitsFollowup() {
        return home.followup().overdue() + home.followup().unanswered() > 0 || awaitsWord();
    }

    /** A leader reads the recap of what is over; only what comes next is news then. */
    private static boolean onCards(Home home, SignedInUser user) {
        return !user.isLeader() || home.turn() == SessionTurn.NEXT;
    }

    private boolean awaitsFinal(SessionGlance session) {
        return user.isStaff() && !session.isFinal() && session.day().isBefore(home.today());
    }
}
