package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photos of actions: what there was, and what has become of it. */
@Service
@Transactional
public class PhotoService {

    /** How many an action may have. */
    public static final int MOST = 10;

    private final ActionRepository actions;
    private final PhotoQueries queries;

    PhotoService(ActionRepository actions, PhotoQueries queries) {
        this.actions = actions;
        this.queries = queries;
    }

    /**
     * Adds a photo; one that already has this id is left as it is (a double submit).
     *
     * @param sent a JPEG or PNG
     * @param caption may be null; so may the day on which it was taken
     * @throws NotFound if the action is out of reach
     * @throws id.go.lubuklinggau.pokja.shared.BrokenRule if it cannot be taken, is there already, or is one too many
     */
    public void add(
            UUID id, UUID actionId, PhotoPhase phase, String caption, LocalDate takenOn, byte[] sent, SignedInUser by) {
        var photo = Photo.of(sent);
        var action = locked(actionId, by);
        if (queries.exists(id)) {
            return;
        }
        if (queries.isKnown(actionId, photo.digest())) {
            throw new PhotoKnown();
        }
        if (queries.count(actionId) >= MOST) {
            throw new PhotosFull();
        }
        queries.add(id, actionId, action.kelurahanCode(), phase, caption, takenOn, photo, by.accountId());
    }

    /** One that is gone already stays gone. */
    public void remove(UUID id, UUID actionId, SignedInUser by) {
        locked(actionId, by);
        queries.remove(id, actionId);
    }

    /** Whoever asks has found the action in reach; so below. */
    @Transactional(readOnly = true)
    public List<PhotoRow> of(UUID actionId) {
        return queries.of(actionId);
    }

    /**
     * The file, a JPEG.
     *
     * @throws NotFound if the action has none with this id
     */
    @Transactional(readOnly = true)
    public byte[] file(UUID id, UUID actionId) {
        return queries.file(id, actionId).orElseThrow(() -> new NotFound("action_photo", id));
    }

    private Action locked(UUID id, SignedInUser by) {
        return actions.findAndLock(id)
                .filter(found -> Asker.of(by).has(found.kelurahanCode(), found.agencyId()))
                .orElseThrow(() -> new NotFound("action", id));
    }
}
