import { getTitleImport, type ImportRef, listTitlesInUse, type TitleImport, type Tx } from '@shifan/db';
import { type Refusal, refusal } from '@shifan/errors';
import type { TitleImportDto } from '../contract/migration.ts';
import type { SignedInContext } from '../trpc/context.ts';
import { importDto } from './import-dto.ts';

const NAMED = 3;

/** An import of the asker's own authority. */
export function refOf(ctx: SignedInContext, importId: string): ImportRef {
  return { tenantId: ctx.person.tenant.id, importId };
}

/** Errors: NOT_FOUND. */
export async function loadImport(tx: Tx, ctx: SignedInContext, importId: string): Promise<TitleImportDto> {
  return shown(tx, ctx, await getTitleImport(tx, refOf(ctx, importId)));
}

/** What the asker sees of an import. */
export async function shown(tx: Tx, ctx: SignedInContext, found: TitleImport): Promise<TitleImportDto> {
  return importDto(found, { by: ctx.person, inUse: await whyInUse(tx, found) });
}

/** The titles on which applications rest, by name: they keep the import from being undone. */
export async function whyInUse(tx: Tx, found: TitleImport): Promise<Refusal | undefined> {
  if (found.state !== 'imported') return undefined;
  const { tenantId, id: importId } = found;
  const titles = await listTitlesInUse(tx, { tenantId, importId }, NAMED + 1);
  if (titles.length === 0) return undefined;
  const named = titles.slice(0, NAMED).map(({ name, operatorName }) => `“${name}”（${operatorName}）`);
  const rest = titles.length > NAMED ? '等' : '';
  return refusal('TITLE_IMPORT_IN_USE', { titles: `${named.join('、')}${rest}` });
}
