package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is retyped at kampungkb.bkkbn.go.id, of one Pokja and month: computed from our records, and only what they hold. Whoever
 * asks has found the Pokja in reach.
 */
@Service
@Transactional(readOnly = true)
public class PortalService {

    private final PortalQueries queries;
    private final ClassificationQueries classification;

    PortalService(PortalQueries queries, ClassificationQueries classification) {
        this.queries = queries;
        this.classification = classification;
    }

    /** @param month its first day */
    public PortalProfile profile(UUID pokjaId, LocalDate month, Reach reach) {
        var extras = queries.extras(pokjaId, month);
        var figures = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        classification.figures(pokjaId, month).forEach(figure -> figures.put(figure.indicator(), figure.value()));
        return new PortalProfile(
                classification.own(pokjaId, month, reach).get(0),
                extras.decreeDay(),
                extras.trainings(),
                extras.fieldOfficers(),
                extras.heldDays(),
                figures);
    }

    /** Sessions of the month that were held and that somebody of the Pokja came to, in their order. */
    public List<PortalActivity> activities(UUID pokjaId, LocalDate month) {
        return queries.activities(pokjaId, month);
    }
}
