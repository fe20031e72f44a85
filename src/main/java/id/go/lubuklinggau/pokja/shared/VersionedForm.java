package id.go.lubuklinggau.pokja.shared;

/** A form that edits a record: it carries the version of the record that was on screen. */
public interface VersionedForm {

    /** After a stale edit: what is saved next has seen the newer record. */
    void setVersion(Long version);
}
