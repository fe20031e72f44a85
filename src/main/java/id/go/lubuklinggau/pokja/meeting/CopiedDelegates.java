package id.go.lubuklinggau.pokja.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a copy.
 *
 * @param names of the new delegates
 */
public record CopiedDelegates(List<String> names, List<LeftOut> leftOut) implements Serializable {

    /** @param name null if it is not shown */
    public record LeftOut(String name, CopyFitness reason) implements Serializable {}
}
