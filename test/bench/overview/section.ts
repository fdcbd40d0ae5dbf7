import type { PanelName } from './panels.ts';

export interface PanelFigures {
  panel: PanelName;
  readMs: number;
  answerMs: number;
  plainMs: number;
}

export interface WhatIfFigures {
  name: string;
  applications: number;
  whatIfMs: number;
  scanMs: number;
  /** cells of the answer, each equal to what the evaluator finds */
  cells: number;
  different: number;
}

export interface Measured {
  cases: number;
  events: number;
  applications: number;
  loadSeconds: number;
  rebuildSeconds: number;
  panels: readonly PanelFigures[];
  whatIfs: readonly WhatIfFigures[];
}

export function sectionOf({
  cases,
  events,
  applications,
  loadSeconds,
  rebuildSeconds,
  panels,
  whatIfs,
}: Measured): string {
  return `${thousands(cases)} cases of the 37 authorities with ${thousands(events)} events and ${thousands(applications)} kept answers, in a PostgreSQL whose data lie in
memory. They were loaded in ${loadSeconds.toFixed(0)} s, and every figure counted anew from them in ${rebuildSeconds.toFixed(0)} s (\`rebuildRollups\`, once for a database that has cases already).

Each panel of the ministry's overview, over all programmes, kinds and years. The floor is a plain grouping of the rows themselves in the same run, by the
superuser, past every policy and with as many parallel workers as PostgreSQL takes; each figure is the one in the middle of several, but what takes seconds was asked once.

| panel | figures read, ms | whole answer, ms | plain grouping, ms | plain ÷ read | plain ÷ answer |
| --- | --- | --- | --- | --- | --- |
${panels.map(panelRow).join('\n')}

- The whole answer is the procedure's: the person's rights, the row that says what was read and why, the figures, the table.
- Places under quota are counters that are kept as places are taken, so their panel reads no rollup; its floor groups the recommendations.

What a number of the law would do, asked of the API, beside a plain count by authority, kind and stage over the same rows, in the same role.

| what is moved | applications | what-if, ms | plain aggregate scan, ms | what-if ÷ scan | cells equal to the evaluator's |
| --- | --- | --- | --- | --- | --- |
${whatIfs.map(whatIfRow).join('\n')}

The evaluator is asked of every one of these applications: each distinct set of answers on its day once, then as often as it occurs.`;
}

function panelRow({ panel, readMs, answerMs, plainMs }: PanelFigures): string {
  const times = (ms: number): string => thousands(Math.round(plainMs / ms));
  return `| ${panel} | ${readMs.toFixed(1)} | ${answerMs.toFixed(1)} | ${thousands(Math.round(plainMs))} | ${times(readMs)} | ${times(answerMs)} |`;
}

function whatIfRow({ name, applications, whatIfMs, scanMs, cells, different }: WhatIfFigures): string {
  const equal = different === 0 ? `all ${thousands(cells)}` : `${different} of ${thousands(cells)} are not`;
  return `| ${name} | ${thousands(applications)} | ${thousands(Math.round(whatIfMs))} | ${thousands(Math.round(scanMs))} | ${(whatIfMs / scanMs).toFixed(2)} | ${equal} |`;
}

function thousands(number: number): string {
  return number.toLocaleString('en-US');
}
