import { acceptance } from './acceptance.ts';
import { endings } from './endings.ts';
import type { Property } from './property.ts';
import { publicity } from './publicity.ts';
import { reach } from './reach.ts';
import { reexamination } from './reexamination.ts';
import { sanctions } from './sanctions.ts';
import { ways } from './ways.ts';
import { words } from './words.ts';

/** Everything that is proved of a process; a new property is one entry in its family. */
export const properties: readonly Property[] = [
  ...publicity,
  ...acceptance,
  ...reexamination,
  ...sanctions,
  ...endings,
  ...ways,
  ...reach,
  ...words,
  {
    id: 'no-breakdown',
    title: '任何人、任何时候、任何指令，流程都有答复',
    answer: ({ outcome }) => ('thrown' in outcome ? `流程出错：${outcome.thrown}` : undefined),
  },
];
