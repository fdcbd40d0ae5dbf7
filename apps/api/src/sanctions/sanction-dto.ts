import type { DishonestyCheck, Investigation } from '@shifan/db';
import type { Plugin, Sanction } from '@shifan/rules';
import type { z } from 'zod';
import type { Investigation as InvestigationDto, ListCheck } from '../contract/supervision.ts';
import { clauseOf } from '../law/clause.ts';

export function checkDto(check: DishonestyCheck): z.infer<typeof ListCheck> {
  const { id, checkedOn, source, listed, reference, by } = check;
  return { id, checkedOn, source, listed, reference, by };
}

export function investigationDto(investigation: Investigation): z.infer<typeof InvestigationDto> {
  const { id, openedOn, about, status, concludedOn, finding, by } = investigation;
  return { id, openedOn, about, status, concludedOn, finding, by };
}

export type Ground = Sanction['grounds'][number];

/** The grounds that a law knows; none where it knows no sanction. */
export function groundsOf(plugin: Plugin): Ground[] {
  return plugin.process.sanction?.grounds ?? [];
}

export function groundDto(plugin: Plugin, { id, title, record, citation }: Ground) {
  return { id, title, record, clause: clauseOf(plugin, citation) };
}
