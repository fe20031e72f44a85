-- The kop as it prints: the rule below it, and what stays white around a page, in millimetres.
alter table letterhead
    add column rule text not null default 'DOUBLE',
    add column margin_top int not null default 14,
    add column margin_right int not null default 14,
    add column margin_bottom int not null default 17,
    add column margin_left int not null default 18,
    add constraint letterhead_rule_known check (rule in ('DOUBLE', 'THICK_THIN', 'SINGLE')),
    add constraint letterhead_margins_bounded check (
        least(margin_top, margin_right, margin_bottom, margin_left) >= 10
        and greatest(margin_top, margin_right, margin_bottom, margin_left) <= 40);

-- The lambang. What was uploaded is drawn anew, and only that drawing is kept.
create table emblem (
    id int primary key default 1,
    png bytea not null,
    digest text not null,
    width int not null,
    height int not null,
    constraint emblem_single check (id = 1),
    constraint emblem_is_png check (substring(png from 1 for 8) = '\x89504e470d0a1a0a'),
    constraint emblem_length check (octet_length(png) <= 4000000),
    constraint emblem_digest_valid check (digest ~ '^[0-9a-f]{16}$'),
    constraint emblem_size check (width between 1 and 800 and height between 1 and 800)
);
comment on column emblem.digest is 'in the address of the picture, so that browsers may keep it';
select trail_follow_table('emblem', 'id', 'null', $$'{png}'$$);

-- More duties, and u.b., which names two superiors.
alter table signatory
    add column superior text,
    add column middle text,
    drop constraint signatory_duty_known,
    add constraint signatory_duty_known check (duty in ('HEAD', 'COMMITTEE', 'PPTK', 'TREASURER')),
    drop constraint signatory_acting_known,
    add constraint signatory_acting_known check (acting in ('PLT', 'PLH', 'PJ', 'AN', 'UB')),
    add constraint signatory_superior_length check (char_length(superior) between 1 and 120),
    add constraint signatory_middle_length check (char_length(middle) between 1 and 120),
    add constraint signatory_pptk_alone
        exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (duty = 'PPTK')
        deferrable initially deferred,
    add constraint signatory_treasurer_alone
        exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (duty = 'TREASURER')
        deferrable initially deferred;
comment on column signatory.superior is 'in whose name it is signed; null before this column was, when position said it';
comment on column signatory.middle is 'who was asked by the superior and asks in turn (u.b.)';
alter table signatory
    add constraint signatory_superior_only_on_behalf check (superior is null or acting in ('AN', 'UB')),
    add constraint signatory_middle_only_below check ((middle is not null) = (acting is not distinct from 'UB')),
    add constraint signatory_below_has_superior check (acting is distinct from 'UB' or superior is not null);
