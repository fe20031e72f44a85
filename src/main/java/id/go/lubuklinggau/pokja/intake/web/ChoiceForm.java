package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.intake.RowChoice;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who the likely doubles of a page are. */
class ChoiceForm {

    static final String SOMEBODY_NEW = "baru";

    private static final Pattern CHOICE = Pattern.compile("(\\d{1,6})=(" + SOMEBODY_NEW + "|[0-9a-f-]{36})");

    /** A line and who stands there, such as {@code 12=baru}; what says nothing is left out. */
    private List<String> choices;

    /** Whether all others are somebody new. */
    private boolean allNew;

    List<RowChoice> toChoices() {
        return choices == null
                ? List.of()
                : choices.stream()
                        .map(ChoiceForm::choice)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static RowChoice choice(String sent) {
        var found = CHOICE.matcher(sent == null ? "" : sent);
        if (!found.matches()) {
            return null;
        }
        try {
            var who = found.group(2);
            return new RowChoice(
                    Integer.parseInt(found.group(1)), who.equals(SOMEBODY_NEW) ? null : UUID.fromString(who));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    public List<String> getChoices() {
        return choices;
    }

    public void setChoices(List<String> choices) {
        this.choices = choices;
    }

    public boolean isAllNew() {
        return allNew;
    }

    public void setAllNew(boolean allNew) {
        this.allNew = allNew;
    }
}
