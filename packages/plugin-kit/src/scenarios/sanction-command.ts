import type { CivilDate } from '@shifan/calendar';
import type { Command } from '@shifan/process';
import { SANCTION_RECORDS } from '@shifan/rules';
import type { Plugin, Sanction } from '@shifan/rules';
import type { StepPayload } from '../files/scenario-document.ts';

type Ground = Sanction['grounds'][number];

/**
 * A sanction as a scenario writes it: its ground by id or in words, and the record that proves it. A scenario that gives a
 * ground and no record takes it as proven on that day; one that gives no ground has none.
 *
 * Example: `ground: 经查实数据造假` → the ground that an investigation proves, with the words as reasons.
 */
export function sanctionCommand(payload: StepPayload, at: { plugin: Plugin; on: CivilDate }): Command<'sanction'> {
  const { ground: words, reasons = words } = payload;
  if (words === undefined) return { do: 'sanction', reasons };
  const ground = groundOf(words, at.plugin);
  const { on = at.on, reference, sort } = payload.record ?? {};
  const record = { sort: sortOf(sort) ?? ground?.record ?? sortByWords(words), on, reference };
  return { do: 'sanction', ground: ground?.id ?? words, record, reasons };
}

function groundOf(words: string, plugin: Plugin): Ground | undefined {
  const grounds = plugin.process.sanction?.grounds ?? [];
  const named = grounds.find(({ id, title }) => id === words || title === words);
  return named ?? grounds.find(({ record }) => record === sortByWords(words));
}

function sortOf(written: string | undefined): Ground['record'] | undefined {
  return SANCTION_RECORDS.find((sort) => sort === written);
}

function sortByWords(words: string): Ground['record'] {
  return /失信|dishonest/iu.test(words) ? 'list-check' : 'investigation';
}
