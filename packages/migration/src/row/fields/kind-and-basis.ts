import { toHalfWidth } from '@shifan/forms';
import type { Measure } from '../../legal/measures.ts';
import type { OldTitleBasis, OldTitleKind } from '../../old-title.ts';
import type { Cell } from '../cell.ts';

const kinds: Readonly<Record<string, OldTitleKind>> = {
  平台: 'platform',
  平台类: 'platform',
  示范平台: 'platform',
  platform: 'platform',
  基地: 'base',
  基地类: 'base',
  示范基地: 'base',
  base: 'base',
};

/** 平台 or 基地; suggests what the thing's own name says. */
export function readKind({ text, tell }: Cell, name: string): OldTitleKind | undefined {
  if (text === '') return undefined;
  const kind = kinds[plain(text)];
  if (kind === undefined) tell('OLD_TITLE_KIND_UNKNOWN', { mend: kindByName(name) });
  return kind;
}

function kindByName(name: string): string | undefined {
  const [platform, base] = [name.includes('平台'), name.includes('基地')];
  if (platform === base) return undefined;
  return platform ? '平台' : '基地';
}

const bases: readonly [RegExp, OldTitleBasis][] = [
  [/^(?:工信部企业)?(?:2017年?)?第?156号?$/u, 'l156'],
  [/^(?:工信部企业)?(?:2016年?)?第?194号?$/u, 'y2016-194'],
];

/** The measure a title rests on, by its number with or without the year. */
export function readBasis(
  { text, tell }: Cell,
  { kind, measures }: { kind: OldTitleKind | undefined; measures: readonly Measure[] },
): OldTitleBasis | undefined {
  if (text === '') return undefined;
  const compact = plain(text);
  const basis = bases.find(([form]) => form.test(compact))?.[1];
  if (basis === undefined) {
    tell('OLD_TITLE_BASIS_UNKNOWN', { mend: measures.find((one) => one.kind === kind)?.shortName });
  }
  return basis;
}

function plain(text: string): string {
  return toHalfWidth(text)
    .replaceAll(/[\s〔〕【】()[\]《》“”"]+/gu, '')
    .toLowerCase();
}
