-- What the operator is still writing. Nobody else reads it, whatever the state of the case.
create table app.application_draft (
  tenant_id app.code not null references app.authority,
  case_id uuid not null,
  operator_id uuid not null,
  draft_version integer not null default 1 check (draft_version > 0),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and pg_column_size(facts) <= 4000000),
  reasons jsonb not null default '{}' check (jsonb_typeof(reasons) = 'object'),
  prefilled jsonb not null default '{}' check (jsonb_typeof(prefilled) = 'object'),
  saved_at app.moment,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references app.case_file (tenant_id, id)
);
alter table app.application_draft enable row level security, force row level security;

create policy tenant on app.application_draft as restrictive to shifan_operator using (tenant_id = app.current_tenant());
create policy own on app.application_draft to shifan_operator using (operator_id = app.current_operator());

grant select on app.application_draft to shifan_operator;
grant insert (tenant_id, case_id, operator_id, facts, reasons, prefilled, saved_at) on app.application_draft to shifan_operator;
grant update (draft_version, facts, reasons, saved_at) on app.application_draft to shifan_operator;
comment on table app.application_draft is '草稿';
comment on column app.application_draft.prefilled is 'fact key → from where it was filled in';
