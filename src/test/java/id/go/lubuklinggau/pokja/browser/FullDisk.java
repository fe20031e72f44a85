package id.go.lubuklinggau.pokja.browser;

import org.springframework.jdbc.core.simple.JdbcClient;

/** While it is open, the database takes in no mark. */
record FullDisk(JdbcClient db) implements AutoCloseable {

    static FullDisk of(JdbcClient db) {
        db.sql("""
                        create function disk_is_full() returns trigger language plpgsql as $$
                        begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$""").update();
        db.sql("create trigger fault before insert on attendance for each row execute function disk_is_full()")
                .update();
        return new FullDisk(db);
    }

    @Override
    public void close() {
        db.sql("drop function disk_is_full cascade").update();
    }
}
