package id.go.lubuklinggau.pokja.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** One page of a list; a page number past the end gives the last page instead of an empty one. */
public final class PageQuery {

    /** How many rows come from the database at a time where all are read one after the other. */
    public static final int ROWS_AT_ONCE = 500;

    private PageQuery() {}

    public static <T> Page<T> of(Pageable asked, LongSupplier count, Function<Pageable, List<T>> rows) {
        long total = count.getAsLong();
        long last = Math.max(0, (total - 1) / asked.getPageSize());
        var page = PageRequest.of((int) Math.min(asked.getPageNumber(), last), asked.getPageSize());
        return new PageImpl<>(total == 0 ? List.of() : rows.apply(page), page, total);
    }

    /** How many rows a statement may give; null, which SQL takes for any number, where all are wanted. */
    public static Integer limit(Pageable page) {
        return page.isPaged() ? page.getPageSize() : null;
    }

    public static long offset(Pageable page) {
        return page.isPaged() ? page.getOffset() : 0;
    }
}
