-- Since when a Pokja knows that it is asked for delegates, and since when a seat has its name; null where nobody has kept it.
alter table meeting add column announced_at timestamptz;
alter table invitation add column invited_at timestamptz;
alter table delegate add column named_at timestamptz;
alter table invitation alter column invited_at set default clock_timestamp();
alter table delegate alter column named_at set default clock_timestamp();
comment on column meeting.announced_at is 'null: a draft, or announced before this was kept';

-- What was before is known from the trail, which does not have to follow what it says itself.
alter table meeting disable trigger trail_of_changed;
alter table invitation disable trigger trail_of_changed;
alter table delegate disable trigger trail_of_changed;
update meeting m
set announced_at = (
    select min(t.at) from trail t
    where t.subject = 'meeting' and t.subject_id = m.id::text and t.after ->> 'state' = 'ANNOUNCED');
update invitation i
set invited_at = (
    select max(t.at) from trail t
    where t.subject = 'invitation' and t.subject_id = i.pokja_id::text and t.kind = 'CREATED'
      and t.after ->> 'session_id' = i.session_id::text);
update delegate d
set named_at = (
    select min(t.at) from trail t
    where t.subject = 'delegate' and t.subject_id = d.id::text and t.kind = 'CREATED');
alter table meeting enable trigger trail_of_changed;
alter table invitation enable trigger trail_of_changed;
alter table delegate enable trigger trail_of_changed;
