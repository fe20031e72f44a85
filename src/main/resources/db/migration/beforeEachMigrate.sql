-- A migration that changes rows changes all of them.
select set_config('sipokja.reach', '16.73', false);
