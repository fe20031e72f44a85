package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Our own records say otherwise, and nobody has said why. */
public class FigureUnexplained extends BrokenRule {

    FigureUnexplained(Proposal proposal) {
        super(
                null,
                new DefaultMessageSourceResolvable("Indicator." + proposal.indicator()),
                String.valueOf(proposal.value()));
    }
}
