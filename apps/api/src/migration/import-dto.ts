import { type ImportState, type TitleImport } from '@shifan/db';
import { type Refusal, refusal } from '@shifan/errors';
import type { Action } from '../contract/case.ts';
import type { TitleImportDto } from '../contract/migration.ts';
import { refusalDto } from '../law/clause.ts';
import { type Person, ROLE_NAMES } from '../sessions/person.ts';
import { RIGHTS } from '../trpc/rights.ts';

export const STATE_NAMES: Record<ImportState, string> = {
  checking: '正在核对',
  checked: '已核对，待确认',
  importing: '正在导入',
  imported: '已导入',
  undone: '已撤销',
  failed: '无法读取',
};

/** An import as its authority's people see it; `inUse` names the titles on which applications rest. */
export function importDto(of: TitleImport, seen: { by: Person; inUse: Refusal | undefined }): TitleImportDto {
  const { id, fileName, size, sm3, state, rowsTotal, rowsDone, good, faulty, warned, unchanged, repeated } = of;
  return {
    id,
    fileName,
    size,
    contentHash: sm3,
    state,
    stateName: STATE_NAMES[state],
    running: state === 'checking' || state === 'importing',
    progress: { done: rowsDone, total: rowsTotal },
    counts: {
      rows: good + faulty + unchanged + repeated,
      good,
      faulty,
      warned,
      unchanged,
      repeated,
      imported: of.imported,
    },
    which: of.which,
    failure: of.failure,
    uploadedBy: of.uploadedBy.name,
    uploadedAt: of.uploadedAt,
    confirmedBy: of.confirmedBy?.name ?? null,
    confirmedAt: of.confirmedAt,
    importedAt: of.importedAt,
    undoneBy: of.undoneBy?.name ?? null,
    undoneAt: of.undoneAt,
    actions: actionsOn(of, seen),
  };
}

/** Why the rows asked for cannot be imported now, if they cannot. */
export function whyNotConfirmed(of: TitleImport, which: 'all' | 'good'): Refusal | undefined {
  const { fileName, state, good, faulty, unchanged } = of;
  if (state !== 'checked') return wrongState({ fileName, state }, '导入');
  if (good === 0) {
    return refusal('TITLE_IMPORT_NOTHING_NEW', { unchanged: String(unchanged), faulty: String(faulty) });
  }
  if (which === 'good' || faulty === 0) return undefined;
  return refusal('TITLE_IMPORT_HAS_ERRORS', { faulty: String(faulty), good: String(good) });
}

/** Why an import cannot be taken back now, if it cannot. */
export function whyNotUndone(of: TitleImport, inUse: Refusal | undefined): Refusal | undefined {
  return of.state === 'imported' ? inUse : wrongState(of, '撤销');
}

function wrongState({ fileName, state }: Pick<TitleImport, 'fileName' | 'state'>, command: string): Refusal {
  return refusal('TITLE_IMPORT_STATE', { file: fileName, state: STATE_NAMES[state], command });
}

function actionsOn(of: TitleImport, { by, inUse }: { by: Person; inUse: Refusal | undefined }): Action[] {
  return [
    action({ do: 'confirm-all', label: '全部导入' }, barred(by, '导入') ?? whyNotConfirmed(of, 'all')),
    action({ do: 'confirm-good', label: '只导入没有错误的行' }, barred(by, '导入') ?? whyNotConfirmed(of, 'good')),
    action({ do: 'undo', label: '撤销导入' }, barred(by, '撤销') ?? whyNotUndone(of, inUse)),
  ];
}

function action(shown: { do: string; label: string }, because: Refusal | undefined): Action {
  return because ? { ...shown, allowed: false, refusal: refusalDto(because) } : { ...shown, allowed: true };
}

const DECIDES: readonly string[] = RIGHTS['migration.confirm'];

function barred({ role }: Person, command: string): Refusal | undefined {
  if (DECIDES.includes(role)) return undefined;
  return refusal('APPROVER_ONLY', { command, role: ROLE_NAMES['provincial-approver'] });
}
