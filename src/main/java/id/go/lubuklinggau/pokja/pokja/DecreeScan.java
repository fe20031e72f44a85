package id.go.lubuklinggau.pokja.pokja;

/**
 * The file that was scanned.
 *
 * @param number of its decree, or null
 */
public record DecreeScan(ScanKind kind, String number, byte[] file) {}
