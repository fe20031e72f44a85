-- Each value with the score that the bands of its month give it. width_bucket counts the edges that a value has reached.
create or replace view indicator_score with (security_invoker = true) as
select m.id as month_id,
       m.pokja_id,
       m.month,
       v.indicator,
       v.value,
       v.source,
       v.note,
       b.edges,
       case when i.falls then cardinality(b.edges) + 1 - width_bucket(v.value, b.edges)
            else 1 + width_bucket(v.value, b.edges) end as score
from indicator_month m
join indicator_value v on v.month_id = m.id
join indicator i on i.code = v.indicator
join lateral (
    select array_remove(array[n.first_edge, n.second_edge, n.third_edge], null) as edges from indicator_bands n
    where n.indicator = v.indicator and n.valid_from <= m.month
    order by n.valid_from desc limit 1
) b on true;

-- The rule of the portal: a group has arrived where the mean of its scores is 3 or more.
create or replace function kampung_class(input numeric, process numeric, output numeric) returns text
    language sql immutable
    return case
        when input is null or process is null or output is null then null
        when output >= 3 and input >= 3 and process >= 3 then 'SUSTAINABLE'
        when output >= 3 and (input >= 3 or process >= 3) then 'INDEPENDENT'
        when input >= 3 and process >= 3 then 'DEVELOPING'
        else 'BASIC' end;

-- Where a Kampung KB stands in a month. A group has a mean once all of its indicators are known, and there is a class once all
-- groups have. The portal scores what is not filled in as 1: portal_class is what it would say.
create or replace view kampung_standing with (security_invoker = true) as
select m.id as month_id,
       m.version,
       m.pokja_id,
       m.month,
       m.recorded_at,
       m.recorded_by_name,
       g.missing,
       g.input,
       g.process,
       g.output,
       kampung_class(g.input, g.process, g.output) as class,
       kampung_class(g.sent_input, g.sent_process, g.sent_output) as portal_class
from indicator_month m
cross join lateral (
    select cast(count(*) filter (where s.score is null) as int) as missing,
           case when bool_and(s.score is not null) filter (where i.part = 'INPUT')
               then round(avg(s.score) filter (where i.part = 'INPUT'), 2) end as input,
           case when bool_and(s.score is not null) filter (where i.part = 'PROCESS')
               then round(avg(s.score) filter (where i.part = 'PROCESS'), 2) end as process,
           case when bool_and(s.score is not null) filter (where i.part = 'OUTPUT')
               then round(avg(s.score) filter (where i.part = 'OUTPUT'), 2) end as output,
           avg(coalesce(s.score, 1)) filter (where i.part = 'INPUT') as sent_input,
           avg(coalesce(s.score, 1)) filter (where i.part = 'PROCESS') as sent_process,
           avg(coalesce(s.score, 1)) filter (where i.part = 'OUTPUT') as sent_output
    from indicator i left join indicator_score s on s.month_id = m.id and s.indicator = i.code
) g;

-- Which Pokja were invited to sessions that were held: those made final, and those of a meeting that says so.
create or replace view held_invitation with (security_invoker = true) as
select i.session_id, i.pokja_id, s.day, s.meeting_id
from invitation i
join session s on s.id = i.session_id
join meeting m on m.id = s.meeting_id
where s.state = 'FINAL' or m.state in ('HELD', 'CLOSED');
