-- A code for each seat that has a name: what is printed on its card says that its holder was named, and nobody can guess it
-- (ADR 0013). Eight of 32 letters and digits, without those that are taken for one another; of the random UUID only bytes
-- that are wholly random.
create function new_delegate_code() returns text
    language sql volatile
    return (
        with random as (select uuid_send(gen_random_uuid()) as bytes)
        select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + get_byte(bytes, place) % 32, 1), '')
        from random, unnest(array[0, 1, 2, 3, 4, 5, 7, 9]) as places (place));

alter table delegate
    add column code text not null default new_delegate_code(),
    add constraint delegate_code_unique unique (code),
    add constraint delegate_code_shape check (code ~ '^[2-9A-HJ-NP-Z]{8}$');

select trail_follow_table('delegate', 'id', hidden => $$'{code}'$$);
