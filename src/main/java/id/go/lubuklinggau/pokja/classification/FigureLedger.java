package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the values of a month, of one Pokja or of all, in three statements. A month has one version: whoever began from an older
 * one writes nothing. A value that does not change keeps its source, and is not on the trail.
 */
@Component
class FigureLedger {

    private final JdbcClient db;
    private final JsonMapper json;

    FigureLedger(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @param version that was seen; null if there was nothing of it */
    record Held(UUID pokjaId, Long version) {}

    record Written(UUID pokjaId, Indicator indicator, BigDecimal value, FigureSource source, String note) {}

    /** @param accountId null for the application itself */
    record Writer(UUID accountId, String name, Instant now) {}

    private record Row(UUID id, UUID pokjaId) {}

    private record Value(UUID month, Indicator indicator, BigDecimal value, FigureSource source, String note) {}

    /**
     * Takes the months for writing.
     *
     * @return their ids by Pokja; those whose version is another by now are missing
     */
    Map<UUID, UUID> take(LocalDate month, Collection<Held> held, Writer by) {
        return db
                .sql("""
                        insert into indicator_month as m
                            (id, version, pokja_id, month, recorded_at, recorded_by, recorded_by_name)
                        select gen_random_uuid(), coalesce(r.version, -1) + 1, r."pokjaId", :month, :now,
                               cast(:account as uuid), :name
                        from jsonb_to_recordset(cast(:held as jsonb)) as r ("pokjaId" uuid, version bigint)
                        order by r."pokjaId"
                        on conflict (pokja_id, month) do update
                            set version = excluded.version, recorded_at = excluded.recorded_at,
                                recorded_by = excluded.recorded_by, recorded_by_name = excluded.recorded_by_name
                            where m.version = excluded.version - 1
                        returning m.id, m.pokja_id""")
                .param("month", month)
                .param("now", by.now().atOffset(ZoneOffset.UTC))
                .param("account", by.accountId())
                .param("name", by.name())
                .param("held", json.writeValueAsString(held))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::pokjaId, Row::id));
    }

    void put(Map<UUID, UUID> months, List<Written> written) {
        var values = new ArrayList<Value>();
        for (var one : written) {
            values.add(new Value(months.get(one.pokjaId()), one.indicator(), one.value(), one.source(), one.note()));
        }
        db.sql("""
                        insert into indicator_value as v (month_id, indicator, value, source, note)
                        select month, indicator, value, source, note
                        from jsonb_to_recordset(cast(:values as jsonb))
                            as r (month uuid, indicator text, value numeric, source text, note text)
                        on conflict (month_id, indicator) do update
                            set value = excluded.value, source = excluded.source, note = excluded.note
                            where (v.value, v.note) is distinct from (excluded.value, excluded.note)""").param("values", json.writeValueAsString(values)).update();
    }

    void keepOnly(UUID monthId, Collection<Indicator> known) {
        db.sql("delete from indicator_value where month_id = :month and not indicator = any(cast(:known as text[]))")
                .param("month", monthId)
                .param("known", known.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }
}
