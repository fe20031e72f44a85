-- When the Pokja said it. What comes in from a phone is judged by its tap, so an earlier word does not undo a later one.
alter table problem_review add column said_at timestamptz;
update problem_review set said_at = reviewed_at;
alter table problem_review alter column said_at set not null;

-- What phones sent about problems, so that what is sent twice counts once, whatever has become of it since. It only grows.
create table sent_word (
    id uuid primary key,
    session_id uuid not null references session,
    kelurahan_code text not null references kelurahan,
    problem_id uuid not null,
    verdict text,
    outcome text not null,
    device_at timestamptz not null,
    said_at timestamptz not null,
    received_at timestamptz not null,
    sent_by uuid not null references account,
    constraint sent_word_verdict_known check (verdict in ('SAME', 'BETTER', 'SOLVED')),
    constraint sent_word_outcome_known check (outcome in ('APPLIED', 'SUPERSEDED')),
    constraint sent_word_not_after_arrival check (said_at <= received_at)
);
comment on column sent_word.problem_id is 'may have been taken away since';
comment on column sent_word.verdict is 'null: the problem itself';
comment on column sent_word.device_at is 'by the clock of the phone';
create index sent_word_session_idx on sent_word (session_id);
create index sent_word_kelurahan_idx on sent_word (kelurahan_code text_pattern_ops);
create index sent_word_sent_by_idx on sent_word (sent_by);

alter table sent_word enable row level security, force row level security;
create policy sent_word_in_reach on sent_word using (in_reach(kelurahan_code));

create trigger sent_word_append_only
    before update or delete on sent_word
    for each row execute function refuse_change();
create trigger sent_word_never_emptied
    before truncate on sent_word
    for each statement execute function refuse_change();
