package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** The letterhead of the office. There is one, made by the migration, so its id is no choice of ours. */
@Entity
class Letterhead {

    static final int ID = 1;

    @Id
    private int id;

    @Version
    private Long version;

    private String government;
    private String office;
    private String address;
    private String contact;
    private String place;

    @Enumerated(EnumType.STRING)
    private Paper paper;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    private int marginTop;
    private int marginRight;
    private int marginBottom;
    private int marginLeft;

    protected Letterhead() {}

    void change(ChangeLetterhead command) {
        if (!Objects.equals(version, command.version())) {
            throw new StaleEdit(version);
        }
        government = command.government();
        office = command.office();
        address = command.address();
        contact = command.contact();
        place = command.place();
        paper = command.paper();
        rule = command.rule();
        marginTop = command.margins().top();
        marginRight = command.margins().right();
        marginBottom = command.margins().bottom();
        marginLeft = command.margins().left();
    }
}
