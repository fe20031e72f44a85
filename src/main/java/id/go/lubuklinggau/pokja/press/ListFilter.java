package id.go.lubuklinggau.pokja.press;

/**
 * @param label key of its words
 * @param typed whether somebody typed it: the file says it, but the trail, which keeps no names of people, does not
 */
record ListFilter(String label, Object value, boolean typed) {}
