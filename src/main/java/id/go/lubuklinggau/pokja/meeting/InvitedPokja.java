package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** A Pokja that a session invites, and how many of its seats are named. */
public record InvitedPokja(
        UUID id,
        String name,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanCode,
        String kecamatanName,
        int named) {}
