package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Numbers read off a paper list. */
class NumbersForm {

    @NotBlank
    @Size(max = 2000)
    private String numbers;

    /** Whether rows that have a mark get the one on the paper, too. */
    private boolean marked;

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public boolean isMarked() {
        return marked;
    }

    public void setMarked(boolean marked) {
        this.marked = marked;
    }
}
