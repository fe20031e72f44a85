package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.DecreeRow;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a form about a duty can choose from: decrees of the Pokja, elements, and the positions and sections of a pattern. */
@Component
class DutyChoicesModel {

    private final DecreeService decrees;

    DutyChoicesModel(DecreeService decrees) {
        this.decrees = decrees;
    }

    /**
     * @param pokjaId whose decrees can be chosen; null for none
     * @param decreeId the chosen one, whose pattern proposes; null for what any pattern has
     */
    void put(UUID pokjaId, UUID decreeId, Model model) {
        var own = pokjaId == null ? List.<DecreeRow>of() : decrees.list(pokjaId);
        var chosen = own.stream()
                .filter(decree -> decree.id().equals(decreeId))
                .map(DecreeRow::pattern)
                .findFirst()
                .orElse(null);
        model.addAttribute("choices", decrees.choices(chosen));
        model.addAttribute(
                "decrees",
                own.stream()
                        .map(decree ->
                                Option.of(decree.id(), decree.number() == null ? decree.about() : decree.number()))
                        .toList());
        model.addAttribute("elements", Element.values());
    }
}
