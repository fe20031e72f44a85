package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.MemberIntake;
import id.go.lubuklinggau.pokja.pokja.PersonCandidate;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import id.go.lubuklinggau.pokja.shared.CleanText;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members that arrive in a file: it is read, compared, shown and then taken, or not. */
@Service
public class ImportService {

    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_LIST = 300;
    private static final Set<RowState> LEFT = EnumSet.of(RowState.ERROR, RowState.LIKELY_DOUBLE);

    private final MemberTableReader reader;
    private final ImportStaging staging;
    private final ImportWorkshop workshop;
    private final ImportQueries imports;
    private final MemberIntake members;

    ImportService(
            MemberTableReader reader,
            ImportStaging staging,
            ImportWorkshop workshop,
            ImportQueries imports,
            MemberIntake members) {
        this.reader = reader;
        this.staging = staging;
        this.workshop = workshop;
        this.imports = imports;
        this.members = members;
    }

    /**
     * Reads the file and keeps its rows; comparing them goes on when this returns, if there are many.
     *
     * @throws FileRefused if there is no table in it that can be read
     */
    public void begin(BeginImport command, SignedInUser by) {
        var table = reader.read(command.file());
        var asked = new NewImport(
                command.id(),
                by.accountId(),
                command.pokjaId(),
                fileName(command.fileName()),
                table.sheet(),
                listed(table.otherSheets()),
                listed(table.otherColumns()),
                missing(command, table),
                command.usualFirstDay(),
                table.rows());
        if (staging.add(asked)) {
            workshop.compare(asked.id(), by.reach());
        }
    }

    /** @throws NotFound if there is none in reach, or it is somebody else's */
    @Transactional(readOnly = true)
    public MemberImport find(UUID id, Reach reach) {
        return imports.find(id, reach).orElseThrow(() -> new NotFound("import", id));
    }

    @Transactional(readOnly = true)
    public RowCount count(UUID id) {
        return imports.count(id);
    }

    /** @param state null for all; of an import that is written those that are left */
    @Transactional(readOnly = true)
    public Page<ImportRow> rows(MemberImport found, RowState state, Pageable pageable) {
        var all = found.isFinished() ? LEFT : EnumSet.allOf(RowState.class);
        return imports.page(found.id(), state == null ? all : EnumSet.of(state), found.usualFirstDay(), pageable);
    }

    /** Those that are not taken: wrong, or not decided. */
    @Transactional(readOnly = true)
    public List<ImportRow> rest(MemberImport found) {
        return imports.of(found.id(), LEFT, found.usualFirstDay());
    }

    /** Who may be meant by these rows, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, PersonCandidate> candidates(Collection<ImportRow> rows) {
        var ids = new ArrayList<UUID>();
        for (var row : rows) {
            ids.addAll(row.plan().candidates());
            if (row.chosenId() != null) {
                ids.add(row.chosenId());
            }
        }
        return members.candidates(ids);
    }

    /** The open Pokja in reach, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, PokjaChoice> pokja(Reach reach) {
        return members.open(reach).stream().collect(Collectors.toMap(PokjaChoice::id, Function.identity()));
    }

    /**
     * Takes what the user says of likely doubles, and compares anew; also what was left half done.
     *
     * @param othersAreNew whether all that nothing is said of are somebody new
     */
    public void decide(UUID id, List<RowChoice> choices, boolean othersAreNew, SignedInUser by) {
        if (staging.compareAnew(workshop.find(id, by.reach()), choices, othersAreNew)) {
            workshop.compare(id, by.reach());
        }
    }

    /**
     * Writes what the preview says; the same confirmation twice is one.
     *
     * @param digest of the preview that was confirmed
     * @return false if another preview is ready by now: nothing is written
     * @throws NothingToImport if the preview has nothing to write
     */
    public boolean confirm(UUID id, String digest, SignedInUser by) {
        var found = workshop.find(id, by.reach());
        if (found.isFinished() || found.isWriting()) {
            return true;
        }
        if (!found.isReady() || !found.digest().equals(digest)) {
            return false;
        }
        int taken = workshop.count(id).taken();
        if (taken == 0) {
            throw new NothingToImport();
        }
        if (staging.beginToWrite(id, found.rowCount() + taken)) {
            workshop.write(id, digest, by.reach());
        }
        return true;
    }

    private static String missing(BeginImport command, MemberTable table) {
        var wanted = new ArrayList<>(List.of(ImportColumn.SEX, ImportColumn.POSITION, ImportColumn.ELEMENT));
        if (command.usualFirstDay() == null) {
            wanted.add(ImportColumn.FIRST_DAY);
        }
        if (command.pokjaId() == null) {
            wanted.add(0, ImportColumn.KELURAHAN);
        }
        wanted.removeAll(table.columns());
        return wanted.isEmpty() ? null : wanted.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Without the folder that some browsers send along. */
    private static String fileName(String given) {
        var name = CleanText.of(
                given == null ? "" : Arrays.stream(given.split("[/\\\\]")).reduce("", (a, b) -> b));
        if (name == null) {
            return "–";
        }
        return name.length() > LONGEST_FILE_NAME ? name.substring(0, LONGEST_FILE_NAME) : name;
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        var list = String.join(", ", names);
        return list.length() > LONGEST_LIST ? list.substring(0, LONGEST_LIST) + "…" : list;
    }
}
