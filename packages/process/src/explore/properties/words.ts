import { isCivilDate } from '@shifan/calendar';
import type { ErrorCitation, ErrorCode } from '@shifan/errors';
import { isErrorCode } from '@shifan/errors';
import type { DueName, Stage } from '../../stages.ts';
import { dueLabels, stageLabels } from '../../labels.ts';
import type { Property, World } from './property.ts';

/** Refusals that come from the order of things and not from a clause. */
const WITHOUT_CLAUSE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'CASE_CLOSED',
  'COMMAND_NOT_ALLOWED',
  'COMMAND_OUT_OF_ORDER',
  'CHANGE_DUPLICATE',
  'NOTICE_OTHER_AUTHORITY',
  'DOCUMENT_NUMBER_REQUIRED',
]);

/** What was forgotten stands in a message as one of these. */
const UNFILLED = ['{', 'undefined', 'NaN'];

/** What a stage has to wait for, where its law sets a period. */
const PERIODS: Partial<Record<Stage, DueName>> = {
  'notice-candidate': 'notice-ends',
  'notice-designation': 'notice-ends',
  creation: 'creation-ends',
  rectification: 'rectification-ends',
};

/** Every day that runs and every refusal can be looked up in the law. */
export const words: readonly Property[] = [
  {
    id: 'dues-cited',
    title: '每个期限都有日期和条文出处',
    visit: ({ node, dues, thrown }, world) => {
      if (thrown !== undefined) return `期限算不出来：${thrown}`;
      const faulty = dues.find(({ on, citation }) => !isCivilDate(on) || !isCited(citation));
      if (faulty !== undefined) return `“${dueLabels[faulty.name]}”没有日期或者出处`;
      const missing = periodOf(node.state.stage, world);
      if (missing === undefined || dues.some(({ name }) => name === missing)) return undefined;
      return `处于${stageLabels[node.state.stage]}，却没有“${dueLabels[missing]}”的期限`;
    },
  },
  {
    id: 'refusals-told',
    title: '每次拒绝都说明理由，条文有规定的注明出处',
    answer: ({ outcome, command }) => {
      if (!('ok' in outcome) || outcome.ok) return undefined;
      const { code, message, citation } = outcome.refusal;
      if (!isErrorCode(code) || message === '') return `拒绝没有说明理由（${code}）`;
      if (UNFILLED.some((mark) => message.includes(mark))) return `拒绝的话没有写全：${message}`;
      // no clause says who notes that something is over: it ends by itself
      const silent = command.do === 'expire' && code === 'ACTOR_NOT_ALLOWED';
      return silent || WITHOUT_CLAUSE.has(code) || isCited(citation)
        ? undefined
        : `拒绝没有注明出处（${code}：${message}）`;
    },
  },
];

function periodOf(stage: Stage, { plugin }: World): DueName | undefined {
  if (stage !== 'designated') return PERIODS[stage];
  const designation = plugin.process.phases.find((phase) => phase.phase === 'designation');
  if (designation?.phase !== 'designation') return undefined;
  if (designation.reexamination !== undefined) return 'reexamination';
  return designation.term === undefined ? undefined : 'title-ends';
}

function isCited(citation: ErrorCitation | undefined): boolean {
  return citation !== undefined && citation.document !== '' && citation.article !== '' && citation.clause !== '';
}
