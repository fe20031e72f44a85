-- Decrees with the day on which each of them ends, whatever ends it: its own text, a revocation, the closing of the Pokja, or the
-- day before the next one. One that was void from its first day ends nothing, and neither does a draft.
create or replace view decree_standing with (security_invoker = true) as
select d.id,
       d.version,
       d.pokja_id,
       d.draft,
       d.number,
       d.issued_on,
       d.issuer,
       d.issuer_name,
       d.about,
       d.pattern,
       d.valid_from,
       d.valid_to,
       d.revoked_on,
       d.revocation_basis,
       d.scan_kind,
       d.scan_size,
       d.scan_digest,
       d.scanned_at,
       least(d.valid_to, d.revoked_on - 1, p.closed_on, n.valid_from - 1) as last_day,
       n.number as next_number
from decree d
join pokja p on p.id = d.pokja_id
left join lateral (
    select n.number, n.valid_from from decree n
    where not d.draft and not n.draft and n.pokja_id = d.pokja_id and n.valid_from > d.valid_from
      and (n.revoked_on is null or n.revoked_on > n.valid_from)
    order by n.valid_from limit 1
) n on true;
