import pg from 'pg';

/** The parts of a schema's text, in this order; every query yields one column `line`, sorted by itself. */
const PARTS: Record<string, string> = {
  roles: `select format('role %s%s%s%s%s', rolname, case when rolcanlogin then ' login' else '' end,
      case when rolsuper then ' SUPERUSER' else '' end, case when rolbypassrls then ' BYPASSRLS' else '' end,
      case when rolcreatedb or rolcreaterole or rolreplication then ' CREATES' else '' end) as line
    from pg_roles where rolname like 'shifan\\_%'`,
  domains: `select format('domain %s as %s: %s', t.typname, format_type(t.typbasetype, t.typtypmod),
      string_agg(pg_get_constraintdef(c.oid), ' and ' order by c.conname)) as line
    from pg_type t join pg_constraint c on c.contypid = t.oid
    where t.typnamespace = 'app'::regnamespace and t.typtype = 'd' group by t.oid`,
  functions: `select format('function %s(%s) returns %s owner %s%s %s: %s', p.proname, pg_get_function_arguments(p.oid),
      pg_get_function_result(p.oid), p.proowner::regrole, case when p.prosecdef then ' SECURITY DEFINER' else '' end,
      coalesce(p.proconfig::text, ''), regexp_replace(coalesce(pg_get_function_sqlbody(p.oid), p.prosrc), '\\s+', ' ', 'g')) as line
    from pg_proc p where p.pronamespace = 'app'::regnamespace`,
  tables: `select format('%s %s owner %s%s%s', case c.relkind when 'r' then 'table' else 'relation ' || c.relkind::text end, c.relname,
      c.relowner::regrole, case when c.relrowsecurity then ' rls' else '' end,
      case when c.relforcerowsecurity then ' forced' else '' end) as line
    from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind not in ('i', 'S', 'c')`,
  columns: `select format('column %s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'`,
  constraints: `select format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'app'::regnamespace and conrelid <> 0 and contype <> 'n'`,
  indexes: `select format('index %s', indexdef) as line from pg_indexes where schemaname = 'app'`,
  policies: `select format('policy %s.%s %s %s to %s using (%s) check (%s)', tablename, policyname, lower(permissive), lower(cmd),
      array_to_string(roles, ', '), coalesce(qual, ''), coalesce(with_check, '')) as line
    from pg_policies where schemaname = 'app'`,
  'table grants': `select format('grant %s on %s to %s', string_agg(a.privilege_type, ', ' order by a.privilege_type), c.relname,
      a.grantee::regrole) as line
    from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner
    group by c.relname, a.grantee`,
  'column grants': `select format('grant %s (%s) on %s to %s', a.privilege_type, string_agg(t.attname, ', ' order by t.attname),
      c.relname, a.grantee::regrole) as line
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
    where c.relnamespace = 'app'::regnamespace group by a.privilege_type, c.relname, a.grantee`,
  'other grants': `select format('grant %s on schema %s to %s', a.privilege_type, n.nspname, coalesce(nullif(a.grantee, 0)::regrole::text, 'public')) as line
      from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in ('app', 'auth', 'public') and a.grantee::regrole::text not in ('postgres', 'pg_database_owner')
    union all select format('grant %s on function %s to %s', a.privilege_type, p.proname, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'))
      from pg_proc p, aclexplode(p.proacl) a where p.pronamespace = 'app'::regnamespace and a.grantee <> p.proowner`,
};

/** A database's schema as sorted lines of text, read from the catalogue: equal text, equal schema. */
export async function schemaText(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('set search_path = pg_catalog');
    const parts: string[] = [];
    for (const [title, query] of Object.entries(PARTS)) {
      const { rows } = await client.query<{ line: string }>(`${query}`);
      const lines = rows.map((row) => row.line).toSorted();
      parts.push([`-- ${title}`, ...lines].join('\n'));
    }
    return `${parts.join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}
