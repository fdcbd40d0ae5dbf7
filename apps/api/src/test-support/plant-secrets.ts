import pg from 'pg';

/** What no answer without sign-in may hold: words that stand nowhere else, and a number that rings somewhere. */
export const SECRET = '不得外传壬癸';
export const SECRET_PHONE = '19912345678';
const PLANTED = `${SECRET}${SECRET_PHONE}`;

/** Texts that the law has published with their owner's knowledge. */
const PUBLISHED = ['public_notice_correction.reason', 'jurisdiction_enactment.document_number', 'objection.reply'];
/** Of these tables every line of text is somebody's own. */
const PRIVATE = [
  'person',
  'dossier',
  'evidence_file',
  'objection',
  'objection_file',
  'dishonesty_check',
  'investigation',
  'review_remark',
  'progress_report',
  'read_log',
  'recommendation',
];
/** Answers, with the words of every level: contacts, telephones, legal representatives, served enterprises, reasons. */
const ANSWERS = [
  'answer_facts.facts',
  'application_draft.facts',
  'application_draft.reasons',
  'submission.answers',
  'submission.reasons',
  'dossier.facts',
  'dossier.reasons',
  'baseline.answers',
  'old_title_facts.facts',
  'progress_report.targets',
  'progress_report.tasks',
  'case_event.payload',
];
/** Words of the engine in an event; everything else in it is what people wrote. */
const WRITTEN = ['reasons', 'opinion', 'description', 'ground'];

/**
 * Writes a secret into every text of a database that a person wrote or by which a person is named, whatever table it is
 * in and whatever stage its case: where a new column comes, it is planted too. Past the commands and their keys, as nobody does.
 */
export async function plantSecrets(databaseUrl: string): Promise<{ columns: string[]; personIds: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    const columns = await plantTexts(client);
    for (const column of ANSWERS) await plantAnswers(client, column);
    const { rows } = await client.query<{ id: string }>('select id from app.person');
    return { columns, personIds: rows.map(({ id }) => id) };
  } finally {
    await client.end();
  }
}

async function plantTexts(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table_name: string; column_name: string; domain_name: string }>(
    `select c.table_name, c.column_name, c.domain_name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'app' and t.table_type = 'BASE TABLE' and c.domain_name in ('line', 'prose') order by 1, 2`,
  );
  const planted = rows.filter(isSomebodys).map((row) => ({ table: row.table_name, column: row.column_name }));
  for (const { table, column } of planted) {
    await client.query(`update app.${table} set ${column} = left(${column}, 200) || $1 where ${column} is not null`, [
      PLANTED,
    ]);
  }
  return planted.map(({ table, column }) => `${table}.${column}`);
}

type Column = { table_name: string; column_name: string; domain_name: string };

function isSomebodys({ table_name: table, column_name: column, domain_name: domain }: Column): boolean {
  if (PUBLISHED.includes(`${table}.${column}`)) return false;
  if (['media_type', 'case_name', 'received_by', 'name_initials', 'period', 'round'].includes(column)) return false;
  const names = column.endsWith('_name') && !['operator_name', 'short_name', 'file_name'].includes(column);
  const files = column === 'file_name' && table !== 'title_certificate';
  return domain === 'prose' || names || files || PRIVATE.includes(table);
}

async function plantAnswers(client: pg.Client, column: string): Promise<void> {
  const [table = '', name = ''] = column.split('.');
  const found = await client.query<{ place: string; kept: string }>(
    `select ctid::text as place, ${name}::text as kept from app.${table} where ${name} is not null`,
  );
  for (const { place, kept } of found.rows) {
    const written = table === 'case_event' ? WRITTEN : undefined;
    const planted = JSON.stringify(plantIn(JSON.parse(kept), written));
    await client.query(`update app.${table} set ${name} = $1 where ctid = $2::tid`, [planted, place]);
  }
}

/** The same value with the secret at the end of every text, or of those texts that stand under these keys. */
function plantIn(value: unknown, keys: readonly string[] | undefined, key = ''): unknown {
  if (typeof value === 'string') return keys === undefined || keys.includes(key) ? `${value}${PLANTED}` : value;
  if (Array.isArray(value)) return value.map((one) => plantIn(one, keys, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plantIn(one, keys, name)]));
}
