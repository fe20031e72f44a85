package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** @param launchedOn tanggal pencanangan, null while not known */
public record EstablishPokja(UUID id, String kelurahanCode, String name, LocalDate launchedOn) {}
