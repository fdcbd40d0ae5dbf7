import type { CivilDate } from '@shifan/calendar';
import { authorityOfDivision, evaluateCriteria, findAuthority, findDivision, findNotice, overall } from '@shifan/rules';
import type { EvaluationStage, Facts, Judgement, Plugin, ResolvedNotice, Verdict, VerdictStatus } from '@shifan/rules';

/** A case whose verdicts are compared: its answers, its day, and the notice it stands under. */
export interface ImpactCase {
  id: string;
  kind: string;
  stage: EvaluationStage;
  on: CivilDate;
  /** {Y} of the form whose answers these are */
  year?: number | undefined;
  /** six-digit code of the operator's division */
  division?: string | undefined;
  facts: Facts;
  baseline?: Facts | undefined;
  /** by id, looked up in each of the two plugins; or as it stands, for both */
  notice?: string | ResolvedNotice | null | undefined;
  judgements?: Record<string, Judgement> | undefined;
}

/** One verdict that is another under the other plugin; null: the criterion is not there. */
export interface ImpactChange {
  id: string;
  kind: string;
  stage: EvaluationStage;
  /** code of the authority, null where the case names no division */
  authority: string | null;
  /** `overall` is the verdict on the whole */
  criterion: string;
  title: string;
  before: VerdictStatus | null;
  after: VerdictStatus | null;
}

/** How many cases of a kind, a stage and an authority change. */
export interface ImpactCount {
  kind: string;
  stage: EvaluationStage;
  authority: string | null;
  authorityName: string;
  cases: number;
  /** cases with at least one changed verdict */
  changed: number;
  /** cases whose verdict on the whole changed, by `before→after` */
  overall: Record<string, number>;
}

export interface ImpactReport {
  cases: number;
  changed: ImpactChange[];
  /** by kind, stage and authority code; never by size */
  counts: ImpactCount[];
}

/**
 * Which verdicts of these cases are others under `after` than under `before`. Pure; cases are taken one at a time, and only what
 * changes is kept.
 * @example impactOf(cases, { before: plugin, after: withParameter(plugin, 'served-smes', { value: '800', on }) }).changed
 */
export function impactOf(
  cases: Iterable<ImpactCase>,
  { before, after }: { before: Plugin; after: Plugin },
): ImpactReport {
  const changed: ImpactChange[] = [];
  const counts = new Map<string, ImpactCount>();
  let total = 0;
  for (const one of cases) {
    total += 1;
    const changes = changesOf(one, { before, after });
    changed.push(...changes);
    count(counts, one, changes);
  }
  return { cases: total, changed, counts: [...counts.values()].toSorted(inOrder) };
}

function changesOf(one: ImpactCase, { before, after }: { before: Plugin; after: Plugin }): ImpactChange[] {
  const old = verdictsOf(one, before);
  const now = verdictsOf(one, after);
  const criteria = new Set([...old.keys(), ...now.keys()]);
  return [...criteria].flatMap((criterion) => {
    const was = old.get(criterion);
    const is = now.get(criterion);
    if (was?.status === is?.status) return [];
    const { id, kind, stage } = one;
    const title = is?.title ?? was?.title ?? criterion;
    const statuses = { before: was?.status ?? null, after: is?.status ?? null };
    return [{ id, kind, stage, authority: authorityOf(one), criterion, title, ...statuses }];
  });
}

type Found = Pick<Verdict, 'status' | 'title'>;

function verdictsOf({ notice, ...one }: ImpactCase, plugin: Plugin): Map<string, Found> {
  const resolved = typeof notice === 'string' ? noticeOf(plugin, { id: notice, division: one.division }) : notice;
  const verdicts = evaluateCriteria({ ...one, plugin, notice: resolved });
  const found = new Map<string, Found>(verdicts.map((verdict) => [verdict.criterion, verdict]));
  if (verdicts.length > 0) found.set(OVERALL, { status: overall(verdicts), title: '合计' });
  return found;
}

const OVERALL = 'overall';

function noticeOf(
  plugin: Plugin,
  { id, division }: { id: string; division: string | undefined },
): ResolvedNotice | undefined {
  const authority = division === undefined ? undefined : findDivision(division)?.authority;
  return findNotice(plugin, authority === undefined ? { id } : { id, authority });
}

function authorityOf({ division }: ImpactCase): string | null {
  return division === undefined || findDivision(division) === undefined ? null : authorityOfDivision(division).code;
}

function count(counts: Map<string, ImpactCount>, one: ImpactCase, changes: readonly ImpactChange[]): void {
  const { kind, stage } = one;
  const authority = authorityOf(one);
  const key = [kind, stage, authority].join('|');
  const authorityName = authority === null ? '没有写明所在地' : (findAuthority(authority)?.name ?? authority);
  const group = counts.get(key) ?? { kind, stage, authority, authorityName, cases: 0, changed: 0, overall: {} };
  counts.set(key, group);
  group.cases += 1;
  if (changes.length > 0) group.changed += 1;
  const whole = changes.find(({ criterion }) => criterion === OVERALL);
  if (whole === undefined) return;
  const transition = `${whole.before ?? '无'}→${whole.after ?? '无'}`;
  group.overall[transition] = (group.overall[transition] ?? 0) + 1;
}

function inOrder(left: ImpactCount, right: ImpactCount): number {
  return order(keyOf(left), keyOf(right));
}

function keyOf({ kind, stage, authority }: ImpactCount): string {
  return [kind === 'platform' ? 0 : 1, kind, stage, authority ?? '999999'].join('|');
}

function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
