package id.go.lubuklinggau.pokja.classification;

import java.util.Map;

/**
 * A row of a file as it was typed.
 *
 * @param cells by the name of the indicator, or of the column of the place
 */
record TypedFigures(int line, Map<String, String> cells) {

    String cell(Indicator indicator) {
        return cells.get(indicator.name());
    }
}
