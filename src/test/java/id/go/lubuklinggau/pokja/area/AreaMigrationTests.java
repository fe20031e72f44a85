package id.go.lubuklinggau.pokja.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrated tables, row by row against the files they came from. */
@DatabaseTest
class AreaMigrationTests {

    @Autowired
    AreaService areas;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void theEightKecamatanAreThoseOfTheFile() throws IOException {
        var expected =
                rows("kecamatan.csv", row -> new Kecamatan(row.get("code"), row.get("name"), row.get("name_local")));

        assertThat(expected).hasSize(8);
        assertThat(areas.kecamatan()).containsExactlyElementsOf(expected);
    }

    @Test
    void theSeventyTwoKelurahanAreThoseOfTheFile() throws IOException {
        var expected = rows(
                "kelurahan.csv",
                row -> new Kelurahan(
                        row.get("code"),
                        row.get("kecamatan_code"),
                        row.get("name"),
                        null,
                        row.get("postal_code").isEmpty() ? null : row.get("postal_code"),
                        new BigDecimal(row.get("latitude")),
                        new BigDecimal(row.get("longitude"))));

        assertThat(expected).hasSize(72);
        assertThat(areas.kelurahan())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("otherSpellings")
                .containsExactlyElementsOf(expected);
    }

    @Test
    void everySpellingOfTheStatisticsOfficeIsFound() throws IOException {
        var spellings = rows("kode-bps.csv", Function.identity()).stream()
                .filter(row -> row.get("code").length() == 13)
                .toList();

        assertThat(spellings)
                .hasSize(72)
                .allSatisfy(row -> assertThat(db.sql("""
                                select code from kelurahan
                                where search_key(name || ', ' || other_spellings) like '%' || search_key(?) || '%'""")
                                .param(row.get("bps_name"))
                                .query(String.class)
                                .list())
                        .contains(row.get("code")));
    }

    @Test
    void bothSpellingsOfAKecamatanAreOneToASearch() {
        var keys = db.sql("""
                        select distinct search_key(spelling)
                        from unnest(array['Lubuk Linggau Barat 1', 'Lubuklinggau Barat I', 'LUBUK  LINGGAU BARAT I']) spelling""").query(String.class).list();

        assertThat(keys).containsExactly("lubuklinggau barat 1");
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> row) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        AreaMigrationTests.class.getResourceAsStream("/area/" + file), StandardCharsets.UTF_8);
                var records = format.parse(reader)) {
            return records.stream().map(row).toList();
        }
    }
}
