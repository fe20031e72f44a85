package id.go.lubuklinggau.pokja.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What the Pokja says of what is done. */
class WordForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotNull
    private Boolean felt;

    @Size(max = 500)
    private String note;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Boolean getFelt() {
        return felt;
    }

    public void setFelt(Boolean felt) {
        this.felt = felt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
