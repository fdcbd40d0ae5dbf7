import { CompiledQuery } from 'kysely';
import { createDatabase, createPool } from './connect.ts';
import type { Tx } from './context.ts';
import { toShifanError } from './pg-error.ts';
import { type InstalledPlugin, putPluginVersion } from './repositories/plugin-versions.ts';
import { OWNER_ROLE } from './roles.ts';

/** What is the same for every tenant and changes with the installed plugins, not with cases. */
export interface Reference {
  authorities: readonly { code: string; name: string; shortName: string; class: string }[];
  divisions: readonly { code: string; name: string; authority: string; level: string }[];
  units: readonly { id: string; authority: string; name: string; class: string; divisionCode?: string | undefined }[];
  plugins: readonly InstalledPlugin[];
  notices: readonly {
    id: string;
    jurisdiction: string;
    authority?: string | undefined;
    title: string;
    documentNumber: string;
    year: number;
    content: object;
  }[];
}

/**
 * Installs reference data, as the owner; what is there already is brought up to date, but a plugin version never
 * changes. Errors: CONFIGURATION_INVALID where a version known by another content comes again.
 */
export async function installReference(adminUrl: string, reference: Reference): Promise<void> {
  const db = createDatabase(createPool(adminUrl, { max: 1 }));
  try {
    await db.transaction().execute(async (tx) => {
      await tx.executeQuery(CompiledQuery.raw(`set local role ${OWNER_ROLE}`));
      await installPlaces(tx, reference);
      for (const plugin of reference.plugins) await putPluginVersion(tx, plugin);
      await installNotices(tx, reference.notices);
    });
  } catch (error) {
    throw toShifanError(error);
  } finally {
    await db.destroy();
  }
}

async function installPlaces(tx: Tx, { authorities, divisions, units }: Reference): Promise<void> {
  for (const row of authorities) {
    const values = { name: row.name, short_name: row.shortName, class: row.class };
    await tx
      .insertInto('authority')
      .values({ code: row.code, ...values })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
      .execute();
  }
  for (const row of divisions) {
    const values = { name: row.name, authority_code: row.authority, level: row.level };
    await tx
      .insertInto('division')
      .values({ code: row.code, ...values })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
      .execute();
  }
  for (const row of units) {
    const values = { name: row.name, class: row.class, division_code: row.divisionCode ?? null };
    await tx
      .insertInto('unit')
      .values({ id: row.id, authority_code: row.authority, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values).where('unit.origin', '=', 'release'))
      .execute();
  }
}

async function installNotices(tx: Tx, notices: Reference['notices']): Promise<void> {
  for (const notice of notices) {
    const values = {
      jurisdiction: notice.jurisdiction,
      authority_code: notice.authority ?? null,
      title: notice.title,
      document_number: notice.documentNumber,
      year: notice.year,
      content: JSON.stringify(notice.content),
    };
    await tx
      .insertInto('notice')
      .values({ id: notice.id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute();
  }
}
