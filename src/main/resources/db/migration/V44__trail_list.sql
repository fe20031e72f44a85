-- A list that was taken away as a file: which one, by what it was filtered, and how many rows.
alter table trail drop constraint trail_kind_known;
alter table trail add constraint trail_kind_known check (kind in (
    'CREATED', 'CHANGED', 'REMOVED', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'REFUSED', 'NOT_FOUND', 'OPENED_PAPER',
    'SAW_PHONE', 'FORGOTTEN', 'EXPORTED'));
