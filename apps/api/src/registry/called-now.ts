import {
  findRegistryName,
  listNameCorrections,
  type ListedName,
  renameInRegistry,
  type RegistryName,
  type Tx,
} from '@shifan/db';
import { initialsOf } from '../cases/initials.ts';
import type { Ref } from '../contract/scalars.ts';
import { spell } from './spell.ts';

/**
 * How everybody knows a platform or base: by the name it applied under, or as the public notices that listed it were
 * corrected since. It is found by its earlier names too.
 */
export async function calledNow(tx: Tx, ref: Ref, first: ListedName): Promise<RegistryName> {
  const called: ListedName = { name: first.name, operatorName: first.operatorName };
  const earlier = new Set<string>();
  for (const { before, after } of await listNameCorrections(tx, ref)) {
    for (const key of ['name', 'operatorName'] as const) {
      if (before[key] === after[key]) continue;
      earlier.add(before[key]);
      called[key] = after[key];
    }
  }
  const { name, operatorName } = called;
  const others = [...earlier].filter((one) => one !== name && one !== operatorName);
  return {
    ...called,
    nameInitials: initialsOf(name),
    pinyin: spell(name, operatorName),
    earlier: others,
  };
}

/** Brings the registry after a correction of a public notice, in the same transaction; who is no candidate yet enters it later. */
export async function correctRegistry(tx: Tx, corrected: readonly Ref[]): Promise<void> {
  for (const ref of corrected) {
    const known = await findRegistryName(tx, ref);
    if (known) await renameInRegistry(tx, ref, await calledNow(tx, ref, known));
  }
}
