package id.go.lubuklinggau.pokja.account;

import java.io.Serializable;
import java.util.List;

/**
 * The areas whose records someone may see. A code covers itself and all below it: 16.73 is the city, 16.73.02 a kecamatan,
 * 16.73.02.1001 a kelurahan. In SQL: {@code kelurahan_code ^@ any(array[:reach])} with {@link #codes()}.
 */
public record Reach(List<String> codes) implements Serializable {

    public static final Reach CITY = new Reach(List.of("16.73"));

    /** Of an agency: no code of an area begins like this, so it covers nothing, in a query too. */
    public static final Reach NONE = new Reach(List.of("-"));

    public Reach {
        codes = List.copyOf(codes);
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a reach covers something");
        }
    }

    public static Reach of(String... codes) {
        return new Reach(List.of(codes));
    }

    public boolean covers(String areaCode) {
        return codes.stream().anyMatch(areaCode::startsWith);
    }

    public boolean isCity() {
        return codes.contains("16.73");
    }
}
