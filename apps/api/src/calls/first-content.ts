import { findNotice } from '@shifan/rules';
import type { CallContent } from '../contract/calls.ts';
import { classesOf, type Composing, levelsOf } from './setup.ts';

const NO_CITE = { article: '', quote: '' };

/** What a draft begins with: the levels that need a closing day, the classes that may get places, one empty clause. */
export function firstContent(composing: Composing, issuedBy: string): CallContent {
  const { plugin, above, today } = composing;
  const set = above ? findNotice(plugin, { id: above.id }) : undefined;
  const unset = levelsOf(composing).filter((level) => !set?.deadlines.some((one) => one.level === level));
  return {
    title: '',
    documentNumber: '',
    issuedBy,
    issuedOn: '',
    year: above?.year ?? Number(today.slice(0, 4)),
    opensOn: set && set.opensOn > today ? set.opensOn : '',
    opensInterpretation: '',
    clauses: [{ id: 'c1', number: '一', text: '' }],
    deadlines: unset.map((level) => ({ level, lastDay: '', interpretation: '', cite: NO_CITE })),
    total: null,
    quotas: classesOf(composing)
      .filter((one) => one !== 'cooperation-zone' && one !== 'provincial-body')
      .map((recommender) => ({ recommender, max: null, cite: NO_CITE, extra: [], exempt: [] })),
    nilReturn: null,
    parameters: [],
    materials: [],
    paper: null,
    filingUrl: '',
  };
}
