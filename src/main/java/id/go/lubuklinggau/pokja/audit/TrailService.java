package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.shared.ExportedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the database does not write by itself (V20), and all of it to read. */
@Service
@Transactional
public class TrailService {

    private static final int LONGEST_PATH = 200;

    private final TrailQueries queries;
    private final JdbcClient db;

    TrailService(TrailQueries queries, JdbcClient db) {
        this.queries = queries;
        this.db = db;
    }

    /**
     * Adds what changed no record. Nobody has seen the phone of somebody who has none.
     *
     * @param accountId who did it; null if nobody is signed in
     * @param subject the table of the record that it is about, or "path"
     */
    public void add(Set<TrailKind> kinds, UUID accountId, String subject, String subjectId) {
        db.sql("""
                        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name)
                        select cast(:account as uuid), (select display_name from account where id = cast(:account as uuid)),
                               nullif(current_setting('sipokja.address', true), ''), kind, :subject, :id,
                               case :subject
                                   when 'session' then (
                                       select m.title from session s join meeting m on m.id = s.meeting_id
                                       where cast(s.id as text) = :id)
                                   when 'meeting' then (select title from meeting where cast(id as text) = :id)
                                   when 'person' then (select name from person where cast(id as text) = :id)
                                   when 'account' then (
                                       select display_name from account where cast(id as text) = :id)
                                   else :id
                               end
                        from unnest(:kinds) kind
                        where kind <> 'SAW_PHONE'
                           or exists (select from person where cast(id as text) = :id and phone is not null)""")
                .param("account", accountId)
                .param("kinds", kinds.stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("subject", subject)
                .param("id", subjectId)
                .update();
    }

    /** What was asked for at an address. */
    public void addPath(TrailKind kind, UUID accountId, String path) {
        add(Set.of(kind), accountId, "path", shown(path));
    }

    /** That a list was taken away as a file, which one, and how much of it. */
    public void addList(UUID accountId, String path, ExportedList list) {
        db.sql("""
                        insert into trail (account_id, account_name, address, kind, subject, subject_id, subject_name, after)
                        select a.id, a.display_name, nullif(current_setting('sipokja.address', true), ''), 'EXPORTED', 'list',
                               :path, :title, jsonb_strip_nulls(jsonb_build_object(
                                   'format', :format, 'filter', nullif(:filter, ''), 'rows', cast(:rows as bigint)))
                        from account a where a.id = :account""")
                .param("account", accountId)
                .param("path", shown(path))
                .param("title", list.title())
                .param("format", path.substring(path.lastIndexOf('.') + 1))
                .param("filter", list.filter())
                .param("rows", list.rows())
                .update();
    }

    /** What was typed is not kept unless it is the name of an account: it may be a password in the wrong field. */
    public void addFailedSignIn(String typed) {
        db.sql("""
                        insert into trail (address, kind, subject, subject_id, subject_name)
                        select nullif(current_setting('sipokja.address', true), ''), 'SIGN_IN_FAILED', 'account',
                               cast(a.id as text), a.display_name
                        from (values (1)) one (row) left join account a on a.username = lower(trim(:typed))""").param("typed", typed).update();
    }

    /**
     * Anybody can have as many forms refused as they like, most often with a page that was left open too long. So that they do not
     * fill the disk, one entry in a minute stands for all of an address, and a hundred for those of all addresses.
     */
    public void addRefusalOfStranger(String path) {
        db.sql("""
                        insert into trail (address, kind, subject, subject_id, subject_name)
                        select here.address, 'REFUSED', 'path', :path, :path
                        from (select nullif(current_setting('sipokja.address', true), '') as address) here
                        where (
                            select count(*) < 100 and bool_and(t.address is distinct from here.address) is not false
                            from trail t
                            where t.at > clock_timestamp() - interval '1 minute'
                              and t.kind = 'REFUSED' and t.account_id is null)""").param("path", shown(path)).update();
    }

    /** The rest of the path of a link is a key that may still open. */
    private static String shown(String path) {
        var masked = path.replaceFirst("/kata-sandi/.*", "/kata-sandi/…");
        return masked.substring(0, Math.min(LONGEST_PATH, masked.length()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<TrailEntry> search(TrailSearch search, Pageable pageable) {
        return queries.search(search, pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<TrailEntry> all(TrailSearch search) {
        return queries.all(search);
    }

    /** About a person's own record, memberships, delegations and marks, also of rows that are gone; the newest first. */
    @Transactional(readOnly = true)
    public Page<TrailEntry> ofPerson(UUID personId, Pageable pageable) {
        return queries.ofPerson(personId, pageable);
    }

    /** The same, all of it. */
    @Transactional(readOnly = true)
    public List<TrailEntry> ofPerson(UUID personId) {
        return queries.ofPerson(personId);
    }
}
