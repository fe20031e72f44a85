package id.go.lubuklinggau.pokja.document.web;

import java.util.List;

/**
 * A line of a sheet about problems and what is done about them.
 *
 * @param heading above the rows below it; null for a row
 * @param number of the row; 0 for a heading
 * @param cells what its columns say; empty for a heading
 */
record FollowupLine(String heading, int number, List<String> cells) {

    public boolean isHeading() {
        return heading != null;
    }
}
