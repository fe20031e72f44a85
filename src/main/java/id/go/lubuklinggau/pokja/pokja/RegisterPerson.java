package id.go.lubuklinggau.pokja.pokja;

import java.util.UUID;

/**
 * Records a person.
 *
 * @param titleBefore such as "Hj.", or null
 * @param titlesAfter such as "S.K.M., M.Kes.", or null
 * @param kelurahanCode where the person belongs
 */
public record RegisterPerson(
        UUID id, String titleBefore, String name, String titlesAfter, Sex sex, String kelurahanCode) {}
