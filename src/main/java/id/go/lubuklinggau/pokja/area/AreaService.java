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

    public List<Kelurahan> kelurahan() {
        return db.sql("""
                        select code, kecamatan_code, name, postal_code, latitude, longitude
                        from kelurahan order by code""").query(Kelurahan.class).list();
    }

    /** @throws NotFound if there is none with this code */
    public Kelurahan kelurahan(String code) {
        return db.sql("""
                        select code, kecamatan_code, name, postal_code, latitude, longitude
                        from kelurahan where code = ?""")
                .param(code)
                .query(Kelurahan.class)
                .optional()
                .orElseThrow(() -> new NotFound("kelurahan", code));
    }
}
