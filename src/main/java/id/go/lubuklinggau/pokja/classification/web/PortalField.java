package id.go.lubuklinggau.pokja.classification.web;

/**
 * A field of the portal.
 *
 * @param label as the portal names it
 * @param text to be copied; null where our records know nothing
 * @param source where it comes from, or where else to look
 */
public record PortalField(String label, String text, String source) {}
