package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What scores how much, and from when on; and what else the city decides about the classes. */
@Service
@Transactional
public class BandService {

    /** From which on there are bands of every indicator. */
    static final LocalDate FIRST_MONTH = LocalDate.of(2016, 1, 1);

    private final IndicatorBandsRepository bands;
    private final ClassificationSettingRepository settings;
    private final JdbcClient db;

    BandService(IndicatorBandsRepository bands, ClassificationSettingRepository settings, JdbcClient db) {
        this.bands = bands;
        this.settings = settings;
        this.db = db;
    }

    /** Of all indicators, in their order; the newest first. */
    @Transactional(readOnly = true)
    public List<BandSet> list() {
        return db.sql("""
                        select b.id, b.indicator, b.valid_from,
                               (lead(b.valid_from) over (partition by b.indicator order by b.valid_from)
                                   - interval '1 month')::date as valid_to,
                               b.first_edge, b.second_edge, b.third_edge
                        from indicator_bands b join indicator i on i.code = b.indicator
                        order by i.place, b.valid_from desc""").query(BandSet.class).list();
    }

    /**
     * Has other bands hold from a month on; a second one of this id is left as it is (a double submit).
     *
     * @throws EdgesNotRising if an edge is not greater than the one before it, or a value can never reach it
     * @throws BandsKnown if others begin in that month
     */
    public void record(BandPlan plan) {
        if (bands.existsById(plan.id())) {
            return;
        }
        requireRising(plan);
        if (bands.existsByIndicatorAndValidFrom(plan.indicator(), plan.validFrom())) {
            throw new BandsKnown();
        }
        bands.save(new IndicatorBands(plan));
    }

    /**
     * Takes back what was recorded by mistake; those that are gone already stay gone.
     *
     * @throws FirstBandsStay if nothing came before them
     */
    public void remove(UUID id) {
        bands.findById(id).ifPresent(found -> {
            found.requireNotTheFirst();
            bands.delete(found);
        });
    }

    @Transactional(readOnly = true)
    public ClassificationSettings settings() {
        return db.sql("select version, session_mechanism from classification_setting")
                .query(ClassificationSettings.class)
                .single();
    }

    /** @param sessionMechanism what a session counts as; null for nothing */
    public void change(Long version, Mechanism sessionMechanism) {
        settings.findById(ClassificationSetting.ONLY)
                .orElseThrow(() -> new NotFound("classification_setting", ClassificationSetting.ONLY))
                .change(version, sessionMechanism);
    }

    /** By year. */
    @Transactional(readOnly = true)
    public List<ClassTarget> targets() {
        return db.sql("select year, share from class_target order by year")
                .query(ClassTarget.class)
                .list();
    }

    /** Sets the share that the city aims at from this year on, until the next one that says another. */
    public void aimAt(ClassTarget target) {
        db.sql("""
                        insert into class_target as t (year, version, share) values (:year, 0, :share)
                        on conflict (year) do update set share = excluded.share, version = t.version + 1
                            where t.share <> excluded.share""").param("year", target.year()).param("share", target.share()).update();
    }

    private static void requireRising(BandPlan plan) {
        var before = BigDecimal.ZERO;
        for (var edge : plan.edges()) {
            if (edge.compareTo(before) <= 0
                    || edge.compareTo(BigDecimal.valueOf(plan.indicator().most())) > 0) {
                throw new EdgesNotRising(plan.indicator().most());
            }
            before = edge;
        }
    }
}
