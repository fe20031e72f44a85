package id.go.lubuklinggau.pokja.shared;

/**
 * A rule of the domain that what was asked for would break. Its message key is the simple class name; a form shows it at
 * {@link #field()}, or above the form when that is null; outside a form it becomes a page with status 409.
 */
public abstract class BrokenRule extends RuntimeException {

    private final String field;
    private final transient Object[] arguments;

    protected BrokenRule(String field, Object... arguments) {
        this.field = field;
        this.arguments = arguments;
    }

    /** The form field that can mend it, or null. */
    public String field() {
        return field;
    }

    public String code() {
        return getClass().getSimpleName();
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    @Override
    public String getMessage() {
        return code();
    }
}
