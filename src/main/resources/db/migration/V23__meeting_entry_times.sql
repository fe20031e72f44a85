-- Between which hours of its day the attendance of a session is entered, once it is open; null sets no bound.
alter table session
    add column entry_from time,
    add column entry_until time,
    add constraint session_entry_ordered check (entry_from < entry_until);
comment on column session.entry_from is 'with an hour set here, the session opens with its meeting, without anybody''s doing';
