package id.go.lubuklinggau.pokja.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads categories of problems, and keeps who answers for them. */
@Component
class CategoryQueries {

    private static final String ROW = """
            select c.id, c.version, c.aim, c.name, c.usual, c.place, c.active,
                   coalesce(a.ids, '') as agency_ids, coalesce(a.names, '') as agency_names,
                   (select count(*) from problem p where p.category_id = c.id) as problems
            from problem_category c
            left join lateral (
                select string_agg(cast(g.id as text), ',' order by g.name) as ids, string_agg(g.name, ', ' order by g.name) as names
                from category_agency x join agency g on g.id = x.agency_id
                where x.category_id = c.id and g.active) a on true
            """;

    private static final String ORDER =
            " order by array_position(array['DATA','BEHAVIOUR','SERVICE','ENVIRONMENT'], c.aim), c.place, c.name";

    private final JdbcClient db;

    CategoryQueries(JdbcClient db) {
        this.db = db;
    }

    List<CategoryRow> list() {
        return db.sql(ROW + ORDER).query(CategoryRow.class).list();
    }

    Optional<CategoryRow> find(UUID id) {
        return db.sql(ROW + " where c.id = ?")
                .param(id)
                .query(CategoryRow.class)
                .optional();
    }

    boolean nameTakenByOther(UUID id, String name) {
        return db.sql(
                        "select exists (select from problem_category where search_key(name) = search_key(:name) and id <> :id)")
                .param("name", name)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** In place of whoever answered for it before. */
    void answerable(UUID categoryId, Collection<UUID> agencies) {
        db.sql("delete from category_agency where category_id = :id and agency_id <> all (:agencies)")
                .param("id", categoryId)
                .param("agencies", agencies.toArray(UUID[]::new))
                .update();
        db.sql("""
                        insert into category_agency (category_id, agency_id)
                        select :id, a.id from agency a where a.id = any (:agencies)
                        on conflict do nothing""")
                .param("id", categoryId)
                .param("agencies", agencies.toArray(UUID[]::new))
                .update();
    }
}
