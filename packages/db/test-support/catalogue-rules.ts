/** The login roles and the only ways in which a table is not held by a tenant policy, each with its reason. */
const UNRESTRICTED = [
  // everybody reads public notices; their writers are restricted by policy
  ...['operator', 'officer', 'ministry', 'public', 'jobs'].flatMap((role) => [
    `public_notice/${role}`,
    `public_notice_item/${role}`,
    // and titles, those of repealed measures too
    `title/${role}`,
    `old_title/${role}`,
    `registry_entry/${role}`,
    `registry_step/${role}`,
    `title_certificate/${role}`,
    `public_notice_correction/${role}`,
  ]),
  // sign-in finds the person before there is a tenant
  'operator/auth',
  'person/auth',
  'membership/auth',
  // polled across tenants
  'due_row/jobs',
  'reminder/jobs',
  'outbox/jobs',
  'objection/jobs',
  'title_import/jobs',
  // held by the secret code
  'objection/public',
  'objection_file/public',
  'read_log/ministry',
  // what an authority has put in force
  'jurisdiction_enactment/public',
];

const DEFINERS = [
  'free_place',
  'install_bundle',
  'old_title_use',
  'quota_use',
  'rebuild_rollups',
  'roll_up',
  'roll_up_old_titles',
  'store_answer_facts',
];
/** Columns that no login may write again: keys, and by which policies decide. */
const FIXED = [
  'tenant_id',
  'id',
  'case_id',
  'operator_id',
  'unit_id',
  'person_id',
  'decider',
  'stage_before',
  'hash',
  'payload',
  'answers',
];
const APPEND_ONLY = [
  'case_event',
  'submission',
  'judgement',
  'read_log',
  'cross_tenant_reading',
  'administration_act',
  'nil_return',
  'baseline',
  'progress_report',
  'conclusion',
  'dishonesty_check',
  'work_calendar_year',
  'reminder',
  'title_import_problem',
  'old_title_facts',
  'old_title_application',
  'registry_step',
  'title_certificate',
  'public_notice_correction',
  'objection_file',
  'old_title_event',
];
/** A case stands where its last event left it, an event found what the one before it left, and a title an event granted. */
const PROVEN = ['case_file', 'case_event', 'title', 'registry_entry'];
/** Tables whose writers must be the authority that decides: a key holds that they name it rightly. */
const DECIDED = [
  'case_event',
  'public_notice_item',
  'baseline',
  'material_change',
  'title',
  'registry_entry',
  'registry_step',
];

const list = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');
const APP = `'app'::regnamespace`;
const LOGINS = `(select oid from pg_roles where rolname like 'shifan\\_%' and rolname <> 'shifan_owner')`;
const TENANT_TABLES = `(select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
  where c.relnamespace = ${APP} and c.relkind in ('r', 'p'))`;
const GRANTS = `(select c.oid, c.relname, a.grantee, a.privilege_type, null::name as attname
    from pg_class c, aclexplode(c.relacl) a where c.relnamespace = ${APP} and a.grantee <> c.relowner
  union all select c.oid, c.relname, a.grantee, a.privilege_type, t.attname
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a where c.relnamespace = ${APP})`;
const column = (table: string, number: string): string =>
  `(select attname from pg_attribute where attrelid = ${table} and attnum = ${number})`;

/** Each rule: a sentence, and a query that returns what breaks it. */
export const catalogueRules: Record<string, string> = {
  'a table with tenant_id or a policy has row security, forced': `select relname from pg_class
    where (oid in ${TENANT_TABLES} or oid in (select polrelid from pg_policy)) and relnamespace = ${APP} and not (relrowsecurity and relforcerowsecurity)`,
  'a table with row security has a policy': `select relname from pg_class
    where relnamespace = ${APP} and relrowsecurity and oid not in (select polrelid from pg_policy)`,
  'a login with a right on a tenant table is held by a restrictive policy': `select distinct g.relname || '/' || replace(g.grantee::regrole::text, 'shifan_', '')
    from ${GRANTS} g where g.oid in ${TENANT_TABLES}
      and not exists (select from pg_policy p where p.polrelid = g.oid and not p.polpermissive and p.polcmd = '*' and g.grantee = any (p.polroles))
      and g.relname || '/' || replace(g.grantee::regrole::text, 'shifan_', '') not in (${list(UNRESTRICTED)})`,
  'a primary or unique key of a tenant table begins with tenant_id': `select indexrelid::regclass::text from pg_index i
    where i.indrelid in ${TENANT_TABLES} and i.indisunique and ${column('i.indrelid', 'i.indkey[0]')} <> 'tenant_id'`,
  'a tenant table has a primary key': `select relname from pg_class where oid in ${TENANT_TABLES}
    and not exists (select from pg_index i where i.indrelid = pg_class.oid and i.indisprimary)`,
  'a foreign key to a tenant table begins with the tenant on both sides': `select conrelid::regclass || '.' || conname from pg_constraint
    where contype = 'f' and confrelid in ${TENANT_TABLES} and (${column('confrelid', 'confkey[1]')} <> 'tenant_id'
      or ${column('conrelid', 'conkey[1]')} <> case when confrelid = 'app.public_notice'::regclass and conrelid <> 'app.public_notice_correction'::regclass then 'notice_tenant_id'
        when conrelid = 'app.notice'::regclass then 'draft_tenant_id' else 'tenant_id' end)`,
  'a foreign key neither cascades nor sets null': `select conname from pg_constraint
    where contype = 'f' and connamespace = ${APP} and (confdeltype <> 'a' or confupdtype <> 'a')`,
  'a login is not superuser, passes no row security, creates nothing, inherits from nobody': `select rolname from pg_roles
    where rolname like 'shifan\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
      or exists (select from pg_auth_members m where m.member = pg_roles.oid))`,
  'a login owns nothing of the application': `select relname from pg_class where relnamespace = ${APP} and relowner <> 'shifan_owner'::regrole`,
  'nobody but the owner creates in a schema': `select nspname from pg_namespace, aclexplode(nspacl) a
    where a.privilege_type = 'CREATE' and nspname in ('app', 'public', 'migration') and (a.grantee = 0 or a.grantee in ${LOGINS})`,
  'nobody may delete, truncate, reference, put triggers on or maintain a table': `select relname || ' ' || privilege_type from ${GRANTS} g
    where privilege_type not in ('SELECT', 'INSERT', 'UPDATE')`,
  'a right to insert or update names its columns': `select relname || ' ' || grantee::regrole from ${GRANTS} g
    where privilege_type in ('INSERT', 'UPDATE') and attname is null`,
  'nothing is granted to everybody': `select relname from ${GRANTS} g where grantee = 0
    union all select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) a where pronamespace = ${APP} and a.grantee = 0`,
  'keys and the columns policies decide by are never updated': `select relname || '.' || attname from ${GRANTS} g
    where privilege_type = 'UPDATE' and attname in (${list(FIXED)}) and relname not in ('chain_head', 'old_title_head')`,
  'of an append-only table nothing is updated but who sees it': `select relname || '.' || attname from ${GRANTS} g
    where privilege_type = 'UPDATE' and relname in (${list(APPEND_ONLY)}) and attname <> 'visible_to_ministry'`,
  'a policy looks into no other table': `select tablename || '.' || policyname from pg_policies
    where schemaname = 'app' and (qual ilike '%select%' or with_check ilike '%select%')`,
  'there is no trigger': `select tgname from pg_trigger join pg_class c on c.oid = tgrelid where not tgisinternal and c.relnamespace = ${APP}`,
  'a view asks with the rights of its reader': `select relname from pg_class where relnamespace = ${APP} and relkind = 'v'
    and not coalesce('security_invoker=true' = any (reloptions), false)`,
  'there is no materialised view, foreign table, partition or sequence': `select relname from pg_class
    where relnamespace = ${APP} and (relkind in ('m', 'f', 'p', 'S') or relispartition)`,
  'a function with the rights of its owner is on the list and pins its search path': `select proname from pg_proc where pronamespace = ${APP} and prosecdef
    and (proname not in (${list(DEFINERS)}) or not coalesce(proconfig::text like '%search_path=pg_catalog, pg_temp%', false))`,
  'a day or moment is a checked one': `select attrelid::regclass || '.' || attname from pg_attribute join pg_class c on c.oid = attrelid
    where c.relnamespace = ${APP} and c.relkind = 'r' and attnum > 0 and format_type(atttypid, null) in ('date', 'timestamp with time zone', 'timestamp without time zone')`,
  'a number is a whole one': `select attrelid::regclass || '.' || attname from pg_attribute join pg_class c on c.oid = attrelid
    where c.relnamespace = ${APP} and c.relkind = 'r' and attnum > 0 and format_type(atttypid, null) in ('numeric', 'real', 'double precision', 'money')`,
  'where a case stands, and what a title rests on, is held by a key to an event with its stage': `select table_name from unnest(array[${list(PROVEN)}]) as t(table_name)
    where not exists (select from pg_constraint k where k.conrelid = ('app.' || table_name)::regclass and k.contype = 'f'
      and k.confrelid = 'app.case_event'::regclass and array_length(k.conkey, 1) = 4 and k.convalidated and not k.condeferrable)`,
  'an old title rests on an import that a person confirmed, an application on a title that stands': `select table_name
    from unnest(array['old_title', 'old_title_application'], array['title_import', 'old_title'], array[3, 4]) as t(table_name, rests_on, columns)
    where not exists (select from pg_constraint k where k.conrelid = ('app.' || table_name)::regclass and k.contype = 'f'
      and k.confrelid = ('app.' || rests_on)::regclass and array_length(k.conkey, 1) = columns and k.convalidated and not k.condeferrable)`,
  'who decides is held by a key to the case': `select table_name from unnest(array[${list(DECIDED)}]) as t(table_name)
    where not exists (select from pg_constraint k where k.conrelid = ('app.' || table_name)::regclass and k.contype = 'f'
      and k.confrelid = 'app.case_file'::regclass and array_length(k.conkey, 1) = 3 and k.convalidated)`,
  'an event is written only by who may make its move': `select 'case_event' where not exists (select from pg_policies where schemaname = 'app'
    and tablename = 'case_event' and permissive = 'RESTRICTIVE' and cmd = 'INSERT' and with_check like '%moves(actor_level, decider, stage_before, stage)%'
    and roles @> array['shifan_operator', 'shifan_officer', 'shifan_ministry', 'shifan_jobs']::name[])`,
  'a text is held by a domain or a check': `select a.attrelid::regclass || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = ${APP} and c.relkind = 'r' and a.attnum > 0 and a.atttypid = 'text'::regtype
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'f') and a.attnum = any (k.conkey))`,
};
