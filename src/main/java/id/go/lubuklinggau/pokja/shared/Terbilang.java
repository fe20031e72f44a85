package id.go.lubuklinggau.pokja.shared;

/** A number in Indonesian words, as offices write it below a sum. */
public final class Terbilang {

    private static final String[] SMALL = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private Terbilang() {}

    /** satu juta lima ratus ribu rupiah */
    public static String rupiah(long amount) {
        return of(amount) + " rupiah";
    }

    /** dua ribu dua puluh satu */
    public static String of(long number) {
        return number < 0 ? "minus " + words(-number) : words(number);
    }

    private static String words(long number) {
        if (number < 12) {
            return SMALL[(int) number];
        }
        if (number < 20) {
            return words(number - 10) + " belas";
        }
        if (number < 100) {
            return words(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 200) {
            return "seratus" + rest(number - 100);
        }
        if (number < 1_000) {
            return words(number / 100) + " ratus" + rest(number % 100);
        }
        if (number < 2_000) {
            return "seribu" + rest(number - 1_000);
        }
        return large(number);
    }

    private static String large(long number) {
        String[] names = {" ribu", " juta", " miliar", " triliun", " kuadriliun", " kuintiliun"};
        long unit = 1_000;
        int name = 0;
        while (number / unit >= 1_000) {
            unit *= 1_000;
            name++;
        }
        return words(number / unit) + names[name] + rest(number % unit);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + words(number);
    }
}
