package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.pokja.Element;

/**
 * Who a guest is.
 *
 * @param institution may be null
 * @param element may be null
 */
public record GuestDetails(String name, String institution, Element element) {}
