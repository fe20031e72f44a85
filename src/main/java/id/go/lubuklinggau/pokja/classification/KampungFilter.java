package id.go.lubuklinggau.pokja.classification;

/**
 * @param kecamatanCode null or empty for all
 * @param kampungClass null for all
 * @param incomplete those without a class alone
 */
public record KampungFilter(String kecamatanCode, KampungClass kampungClass, boolean incomplete) {

    public boolean isOn() {
        return kecamatanCode != null && !kecamatanCode.isEmpty() || kampungClass != null || incomplete;
    }
}
