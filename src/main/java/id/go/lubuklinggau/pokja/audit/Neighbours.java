package id.go.lubuklinggau.pokja.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Puts together what follows each other with the same key, without reading more than one group ahead. */
final class Neighbours<T> implements Iterator<List<T>> {

    private final Iterator<T> rows;
    private final Function<T, ?> key;
    private T next;

    private Neighbours(Iterator<T> rows, Function<T, ?> key) {
        this.rows = rows;
        this.key = key;
        this.next = following();
    }

    /** Closing it closes the stream of the rows. */
    static <T> Stream<List<T>> together(Stream<T> rows, Function<T, ?> key) {
        var groups = Spliterators.spliteratorUnknownSize(new Neighbours<>(rows.iterator(), key), Spliterator.ORDERED);
        return StreamSupport.stream(groups, false).onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<T> next() {
        var group = new ArrayList<T>();
        var first = key.apply(next);
        while (next != null && key.apply(next).equals(first)) {
            group.add(next);
            next = following();
        }
        return group;
    }

    private T following() {
        return rows.hasNext() ? rows.next() : null;
    }
}
