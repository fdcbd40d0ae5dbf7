import type { Check } from './check.ts';
import { citationChecks } from './citations.ts';
import { factChecks } from './facts.ts';
import { formChecks } from './forms.ts';
import { identifierChecks } from './identifiers.ts';
import { materialChecks } from './materials.ts';
import { noticeMaterialChecks } from './notice-materials.ts';
import { noticeQuotaChecks } from './notice-quotas.ts';
import { noticeChecks } from './notices.ts';
import { numberChecks } from './numbers.ts';
import { processChecks } from './process.ts';
import { prohibitionChecks } from './prohibitions.ts';
import { quotedNumberChecks } from './quoted-numbers.ts';
import { regionChecks } from './regions.ts';
import { statusChecks } from './status.ts';
import { textChecks } from './texts.ts';
import { unitChecks } from './units.ts';

/** Every cross-check, family by family; one file a family. */
export const checks: readonly Check[] = [
  ...identifierChecks,
  ...citationChecks,
  ...factChecks,
  ...numberChecks,
  ...quotedNumberChecks,
  ...regionChecks,
  ...formChecks,
  ...materialChecks,
  ...processChecks,
  ...noticeChecks,
  ...noticeQuotaChecks,
  ...noticeMaterialChecks,
  ...prohibitionChecks,
  ...statusChecks,
  ...unitChecks,
  ...textChecks,
];
