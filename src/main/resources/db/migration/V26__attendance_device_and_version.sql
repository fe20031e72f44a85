-- A guest of a text comes with the name of an account, as a mark does.
alter table guest
    drop constraint guest_device_length,
    add constraint guest_device_length check (char_length(device) <= 160);

comment on column sent_mark.version is
    'of the mark that it became; null if it changed nothing. Before this version also of the mark that stood';

-- A guest whom a phone sends after the session became final is no guest until staff say so.
alter table guest
    add column waits boolean not null default false,
    add constraint guest_waits_unremoved check (not waits or removed_at is null and corrections = 0);
comment on column guest.waits is 'for staff to decide; until then neither listed nor counted';
create index guest_waits_idx on guest (session_id) where waits;

create view undecided with (security_invoker = true) as
select session_id from undecided_mark
union all
select session_id from guest where waits;
