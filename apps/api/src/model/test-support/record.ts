import { mkdir, writeFile } from 'node:fs/promises';
import { shanghaiDate } from '@shifan/calendar';
import type { CaseEvent } from '@shifan/process';
import { announcedNow, commandOf, type History } from './history.ts';
import type { Stored } from './stored.ts';

const FOLDER = new URL('../histories/', import.meta.url);

/** How many of the commands a history is worth keeping for: with fewer little is decided. */
const WORTH = 3;

type Row = {
  case_id: string;
  command_id: string;
  recorded_at: string;
  payload: string;
  jurisdiction: string;
  plugin_version: string;
  notice_id: string;
  tenant_id: string;
  division_code: string;
};

const EVENTS = `
  select e.case_id, e.command_id, e.recorded_at, e.payload, f.jurisdiction, f.plugin_version, f.notice_id, f.tenant_id,
    f.division_code
  from app.case_event e join app.case_file f on f.tenant_id = e.tenant_id and f.id = e.case_id
  order by e.case_id, e.version`;

/** Keeps of each programme and each ending the longest history, over all the years it is handed. */
export function recorder() {
  const longest = new Map<string, History>();
  return {
    async take(stored: Stored): Promise<void> {
      const enacted = await stored.rows<{ number: string; on: string }>(
        `select document_number as number, in_force_on::text as on from app.jurisdiction_enactment
          where approved_at is not null`,
      );
      const rows = Map.groupBy(await stored.rows<Row>(EVENTS), ({ case_id }) => case_id);
      for (const ofCase of rows.values()) {
        const history = historyOf(ofCase, enacted[0]);
        const name = `${history.jurisdiction}-${endingOf(history)}`;
        if (history.steps.length > (longest.get(name)?.steps.length ?? WORTH)) longest.set(name, history);
      }
    },
    async write(): Promise<void> {
      await mkdir(FOLDER, { recursive: true });
      for (const [name, history] of longest) {
        await writeFile(new URL(`${name}.json`, FOLDER), `${JSON.stringify(history, null, 2)}\n`);
      }
    },
  };
}

function endingOf({ steps }: History): string {
  const last = steps.at(-1)?.events.at(-1);
  return last?.type === 'closed' ? last.reason : 'open';
}

function historyOf(rows: readonly Row[], enacted: { number: string; on: string } | undefined): History {
  const [first] = rows;
  if (!first) throw new Error('a case without events');
  return {
    jurisdiction: first.jurisdiction,
    version: first.plugin_version,
    noticeId: first.notice_id,
    authority: first.tenant_id,
    division: first.division_code,
    announcedYears: announcedNow(),
    ...(enacted ? { enactment: { documentNumber: enacted.number, on: shanghaiDate(Date.parse(enacted.on)) } } : {}),
    steps: [...Map.groupBy(rows, ({ command_id }) => command_id).values()].map(stepOf),
  };
}

function stepOf(rows: readonly Row[]): History['steps'][number] {
  const events = rows.map(({ payload }): CaseEvent => JSON.parse(payload));
  const [first] = events;
  const command = first && commandOf(first);
  if (!command) throw new Error(`no command leads to ${first?.type}`);
  const unit = 'unit' in first ? { unit: first.unit } : {};
  const on = shanghaiDate(Date.parse(rows[0]?.recorded_at ?? ''));
  return { on, actor: first.by, ...unit, command, events };
}
