package id.go.lubuklinggau.pokja.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test: every table empty, but for those that a migration fills. */
class CleanDatabase implements BeforeEachCallback {

    /** Logs refuse to be emptied, but for a replica; emptying few rows takes less time than making all files anew. */
    private static final String EMPTY = """
            do $$
            declare
                name text;
            begin
                set local session_replication_role = replica;
                for name in
                    select quote_ident(tablename) from pg_tables
                    where schemaname = 'public'
                      and tablename not in ('kecamatan', 'kelurahan', 'pattern_seat', 'letterhead', 'retention_time',
                                            'indicator', 'indicator_bands', 'class_target', 'classification_setting',
                                            'pilot_criterion', 'problem_category',
                                            'flyway_schema_history')
                loop
                    execute 'delete from ' || name;
                end loop;
                perform setval(format('%I', sequencename)::regclass, 1, false) from pg_sequences where schemaname = 'public';
                delete from problem_category where place > 18;
                update problem_category set version = 0, active = true;
                update letterhead set version = 0, government = 'Pemerintah Kota Lubuklinggau',
                    office = 'Dinas Pengendalian Penduduk dan Keluarga Berencana',
                    address = null, contact = null, place = 'Lubuklinggau', paper = 'F4', rule = 'DOUBLE',
                    margin_top = 14, margin_right = 14, margin_bottom = 17, margin_left = 18;
                update retention_time set version = 0, months = case data_class
                    when 'SIGN_IN_TRAIL' then 24 when 'PHONE' then 12
                    when 'CHANGE_TRAIL' then 60 when 'DATA_REQUEST' then 60 when 'CLOSED_ACCOUNT' then 60 end;
                delete from indicator_bands where valid_from > date '2016-01-01';
                delete from class_target where year not in (2022, 2023, 2024);
                update class_target set version = 0, share = case year when 2022 then 30 when 2023 then 50 else 60 end;
                update classification_setting set version = 0, session_mechanism = 'COORDINATION', pilot_goal = 28;
                update pilot_criterion set version = 0, active = criterion <> 'AGENCIES', threshold = case criterion
                    when 'KAMPUNG_CLASS' then 3 when 'MEMBERS' then 5 when 'ATTENDANCE' then 80 when 'AGENCIES' then 4 else 1 end;
            end $$""";

    @Override
    public void beforeEach(ExtensionContext context) {
        var db = SpringExtension.getApplicationContext(context).getBean("cleaner", JdbcClient.class);
        db.sql(EMPTY).update();
    }
}
