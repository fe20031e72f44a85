package id.go.lubuklinggau.pokja.shared;

/** A list that is given out as a file: what the trail says of it. */
public interface ExportedList {

    String title();

    /** In words, without what somebody typed; empty if all was listed. */
    String filter();

    long rows();
}
