package id.go.lubuklinggau.pokja.area;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads areas by their Kemendagri code. */
@Service
@Transactional(readOnly = true)
public class AreaService {

    private final JdbcClient db;

    AreaService(JdbcClient db) {
        this.db = db;
    }

    public List<Kecamatan> kecamatan() {
        return db.sql("select code, name, name_local from kecamatan order by code")
                .query(Kecamatan.class)
                .list();
    }

    /** @throws NotFound if there is none with this code */
    public Kecamatan kecamatan(String code) {
        return db.sql("select code, name, name_local from kecamatan where code = ?")
                .param(code)
                .query(Kecamatan.class)
                .optional()
                .orElseThrow(() -> new NotFound("kecamatan", code));
    }

    /** How the kecamatan with this code is called; the code itself, where there is none. */
    public String nameOfKecamatan(String code) {
        return kecamatan().stream()
                .filter(kecamatan -> kecamatan.code().equals(code))
                .map(Kecamatan::nameLocal)
                .findFirst()
                .orElse(code);
    }

    public List<Kelurahan> kelurahan() {
        return db.sql("""
                        select code, kecamatan_code, name, other_spellings, postal_code, latitude, longitude
                        from kelurahan order by code""").query(Kelurahan.class).list();
    }

    public List<Kelurahan> kelurahanOf(String kecamatanCode) {
        return db.sql("""
                        select code, kecamatan_code, name, other_spellings, postal_code, latitude, longitude
                        from kelurahan where kecamatan_code = ? order by code""").param(kecamatanCode).query(Kelurahan.class).list();
    }

    /** Kelurahan by their own or their kecamatan's name in any spelling, typing errors forgiven. */
    public List<KelurahanMatch> find(String query) {
        return db.sql("""
                        select l.code, l.name, l.kecamatan_name, l.postal_code
                        from (
                            select l.*, k.name_local as kecamatan_name, c.closeness, max(c.closeness) over () as closest
                            from kelurahan l
                            join kecamatan k on k.code = l.kecamatan_code
                            cross join lateral (
                                select search_closeness(
                                    search_key(left(:query, 100)),
                                    search_key(l.name || ' ' || l.other_spellings || ' ' || k.name_local)) as closeness
                            ) c
                        ) l
                        where l.closeness = l.closest and l.closeness > 0
                        order by l.code""").param("query", query).query(KelurahanMatch.class).list();
    }

    /** @throws NotFound if there is none with this code */
    public Kelurahan kelurahan(String code) {
        return db.sql("""
                        select code, kecamatan_code, name, other_spellings, postal_code, latitude, longitude
                        from kelurahan where code = ?""")
                .param(code)
                .query(Kelurahan.class)
                .optional()
                .orElseThrow(() -> new NotFound("kelurahan", code));
    }
}
