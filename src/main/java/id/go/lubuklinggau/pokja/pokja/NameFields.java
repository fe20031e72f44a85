package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.PersonName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What every form asks of a person. */
public abstract class NameFields {

    @Size(max = 40)
    private String titleBefore;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 60)
    private String titlesAfter;

    @NotNull
    private Sex sex;

    protected void fill(String titleBefore, String name, String titlesAfter, Sex sex) {
        this.titleBefore = titleBefore;
        this.name = name;
        this.titlesAfter = titlesAfter;
        this.sex = sex;
    }

    /** As it would be written. */
    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }

    public String getTitleBefore() {
        return titleBefore;
    }

    public void setTitleBefore(String titleBefore) {
        this.titleBefore = titleBefore;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlesAfter() {
        return titlesAfter;
    }

    public void setTitlesAfter(String titlesAfter) {
        this.titlesAfter = titlesAfter;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }
}
