package id.go.lubuklinggau.pokja.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: every table empty, but for those that a migration fills. */
class CleanDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var db = SpringExtension.getApplicationContext(context).getBean("owner", JdbcClient.class);
        var tables = db.sql("""
                        select string_agg(quote_ident(tablename), ', ') from pg_tables
                        where schemaname = 'public'
                          and tablename not in ('kecamatan', 'kelurahan', 'letterhead', 'flyway_schema_history')""").query(String.class).single();
        db.sql("truncate " + tables + " restart identity cascade").update();
        db.sql("""
                        update letterhead set version = 0, government = 'Pemerintah Kota Lubuklinggau',
                            office = 'Dinas Pengendalian Penduduk dan Keluarga Berencana',
                            address = null, contact = null, place = 'Lubuklinggau', paper = 'F4'""").update();
    }
}
