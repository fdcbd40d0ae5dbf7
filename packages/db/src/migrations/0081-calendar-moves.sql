-- What a corrected or newly announced calendar moves: the last day of a notice that still runs, with its cases' events,
-- and whether a legal day is provisional (the same day stays the same row and does not fire again).
create policy jobs_moves on app.public_notice for update to shifan_jobs using (settled_on is null);
grant update (last_day) on app.public_notice to shifan_jobs;
grant update (provisional) on app.due_row to shifan_operator, shifan_officer, shifan_ministry, shifan_jobs;
