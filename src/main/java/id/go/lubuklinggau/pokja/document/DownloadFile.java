package id.go.lubuklinggau.pokja.document;

/** The file itself. */
public record DownloadFile(String name, String mediaType, byte[] bytes) {}
