import { readFileSync } from 'node:fs';
import { closedReasonLabels, COMMANDS, commandLabels, dueLabels, stageLabels } from '@shifan/process';
import { capabilities, CONTRACT, elementWords, RENAMED_KEYS } from '@shifan/rules';
import { verdictWords } from './expression-lines.ts';
import { code, table } from './headings.ts';

/** The chapters that are written by hand, with what the code knows put in: a file of `text` by its name. */
export function guideText(name: string, given: Record<string, string> = {}): string[] {
  const values: Record<string, () => string> = {
    elements: () => worded(elementWords),
    capabilities: () => table(['标识', '产品的功能'], coded(capabilities)).join('\n'),
    verdicts: () => worded(verdictWords),
    stages: () => worded(stageLabels),
    reasons: () => worded(closedReasonLabels),
    dues: () => worded(dueLabels),
    commands: () =>
      table(
        ['`do`', '办什么'],
        COMMANDS.map((one) => [code(one), commandLabels[one]]),
      ).join('\n'),
    casesFile: () => exampleFile('sample.cases.yaml'),
    scenarioFile: () => exampleFile('sample.scenario.yaml'),
    contract: () => String(CONTRACT),
    renames: () => renames().join('\n'),
  };
  const text = readFileSync(new URL(`text/${name}.md`, import.meta.url), 'utf8');
  const filled = text.replaceAll(/\{\{(\w+)\}\}/gu, (_, key: string) => given[key] ?? values[key]?.() ?? '');
  return filled.trimEnd().concat('\n').split('\n');
}

/** A case or scenario file of the example measure, as it stands. */
export function exampleFile(name: string): string {
  return readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8').trimEnd();
}

function coded(words: Readonly<Record<string, string>>): string[][] {
  return Object.entries(words).map(([key, word]) => [code(key), word]);
}

function worded(words: Readonly<Record<string, string>>): string {
  return coded(words)
    .map((pair) => pair.join(' '))
    .join('，');
}

function renames(): string[] {
  return Object.entries(RENAMED_KEYS).map(([version, keys]) => {
    const changed = Object.entries(keys).map(([before, after]) => `${code(before)} 改为 ${code(after)}`);
    return `- 第 ${version} 版：${changed.join('，')}`;
  });
}
