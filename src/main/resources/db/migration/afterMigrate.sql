-- What the application's own role may do. It owns nothing, so it changes neither tables nor policies.
grant usage on schema public to ${applicationRole};
grant select, insert, update, delete on all tables in schema public to ${applicationRole};
revoke insert, update, delete on kecamatan, kelurahan, pattern_seat, indicator from ${applicationRole};
revoke update, delete on attendance_log, sent_mark, mark_decision, sent_word, person_join, action_word, trail from ${applicationRole};
revoke all on flyway_schema_history from ${applicationRole};
grant execute on function trail_anonymise_person(uuid), attendance_log_anonymise(uuid[]) to ${applicationRole};
grant execute on function trail_forget(text[], timestamptz, int) to ${applicationRole};
revoke update, delete on action_step from ${applicationRole};
revoke update, delete on print from ${applicationRole};
grant update (last_printed_at) on print to ${applicationRole};
revoke update on frozen_roster from ${applicationRole};
