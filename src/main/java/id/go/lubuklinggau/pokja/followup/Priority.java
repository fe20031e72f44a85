package id.go.lubuklinggau.pokja.followup;

/**
 * How urgent a problem is: by its level, or by three marks from 1 to 5 (USG: urgency, seriousness, growth), which decide where
 * both are said.
 */
public record Priority(Level level, Integer urgency, Integer seriousness, Integer growth) {

    /**
     * @throws UsgIncomplete if some of the three marks are missing, or one is not from 1 to 5
     * @throws PriorityMissing if neither is said
     */
    public Priority {
        boolean marked = urgency != null || seriousness != null || growth != null;
        if (marked && !(isMark(urgency) && isMark(seriousness) && isMark(growth))) {
            throw new UsgIncomplete();
        }
        if (!marked && level == null) {
            throw new PriorityMissing();
        }
        level = marked ? null : level;
    }

    public static Priority of(Level level) {
        return new Priority(level, null, null, null);
    }

    private static boolean isMark(Integer mark) {
        return mark != null && mark >= 1 && mark <= 5;
    }
}
