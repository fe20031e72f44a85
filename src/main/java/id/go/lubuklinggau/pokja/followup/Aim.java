package id.go.lubuklinggau.pokja.followup;

/** The four aims (sasaran) that Inpres 3/2022 works through: data, behaviour, services, surroundings of families. */
public enum Aim {
    DATA,
    BEHAVIOUR,
    SERVICE,
    ENVIRONMENT
}
