-- What PostgreSQL would let pass and a reader of our texts would not: control and bidirectional characters, the
-- replacement character a lost surrogate leaves, days that are not days.
create function app.is_clean(value text, line_breaks boolean) returns boolean
  language sql immutable parallel safe
  return value !~ case when line_breaks
    then '[\u0001-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]'
    else '[\u0001-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]' end;

create domain app.code as text check (value ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$');
create domain app.line as text check (char_length(value) between 1 and 500 and app.is_clean(value, false));
create domain app.prose as text check (char_length(value) between 1 and 20000 and app.is_clean(value, true));
create domain app.json_object as text check (value is json object with unique keys and octet_length(value) <= 4000000);
create domain app.day as date check (value between '1900-01-01' and '2199-12-31');
create domain app.moment as timestamptz check (value between '1900-01-01' and '2200-01-01');
create domain app.sm3 as text check (value ~ '^[0-9a-f]{64}$');

comment on domain app.code is 'an identifier made by programs';
comment on domain app.line is 'one line of text that people read';
comment on domain app.prose is 'text of several lines';
comment on domain app.json_object is 'a JSON object as text, where its bytes matter (hashes)';
comment on domain app.day is 'a civil day; infinity and the likes are not days';
comment on domain app.sm3 is 'an SM3 digest, lower-case hex';
