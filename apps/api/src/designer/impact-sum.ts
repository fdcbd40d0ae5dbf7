import type { OpenAnswers } from '@shifan/db';
import type { ImpactReport } from '@shifan/plugin-kit';
import type { ImpactChangeDto, ImpactCountDto } from '../contract/designer.ts';

/** As many changed cases as a page can show; the counts are of all. */
const MOST_LISTED = 500;

export type ImpactSum = { examined: number; counts: ImpactCountDto[]; changed: ImpactChangeDto[]; more: number };

/** Adds up what was found of many batches; the cases come in the order of division codes and stay in it. */
export function createImpactSum() {
  const counts = new Map<string, ImpactCountDto>();
  const changed: ImpactChangeDto[] = [];
  let examined = 0;
  let more = 0;

  function addCounts(report: ImpactReport): void {
    for (const { stage, kind, authority, authorityName, cases, changed: differing } of report.counts) {
      const key = [authority, kind, stage].join(' ');
      const sum = counts.get(key) ?? {
        stage,
        kind,
        authority: authority ?? '',
        authorityName,
        examined: 0,
        changed: 0,
      };
      counts.set(key, { ...sum, examined: sum.examined + cases, changed: sum.changed + differing });
    }
  }

  return {
    add(batch: readonly OpenAnswers[], report: ImpactReport): void {
      examined += report.cases;
      addCounts(report);
      for (const one of batch) {
        const found = report.changed.filter(({ id }) => id === one.caseId);
        if (found.length === 0) continue;
        if (changed.length < MOST_LISTED) changed.push(changeDto(one, found));
        else more++;
      }
    },
    total: (): ImpactSum => ({ examined, more, changed, counts: [...counts.values()].toSorted(byPlace) }),
  };
}

function changeDto(one: OpenAnswers, found: ImpactReport['changed']): ImpactChangeDto {
  return {
    tenantId: one.tenantId,
    caseId: one.caseId,
    name: one.name,
    kind: one.kind,
    stage: one.stage,
    division: one.divisionCode,
    divisionName: one.divisionName,
    criteria: found.map(({ criterion, title, before, after }) => ({ criterion, title, before, after })),
  };
}

/** By authority code, then platforms before bases, then by stage; never by how many. */
function byPlace(a: ImpactCountDto, b: ImpactCountDto): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ authority, kind, stage }: ImpactCountDto): string {
  return [authority, kind === 'platform' ? 0 : 1, stage].join(' ');
}
