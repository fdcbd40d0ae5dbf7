import { type Citation, findArticle, type Notice, type Plugin, yes } from '@shifan/rules';
import type { CallContent } from '../contract/calls.ts';

/** Whose notice a draft becomes, under which id. */
export type Composed = { plugin: Plugin; noticeId: string; narrows: string | null; tenant: string };

/** Materials a notice adds are numbered after those of the law and of the notice above. */
export function firstNumber({ plugin, narrows }: Pick<Composed, 'plugin' | 'narrows'>): number {
  const above = plugin.notices.find(({ id }) => id === narrows)?.materials ?? [];
  return Math.max(0, ...[...plugin.materials, ...above].map(({ number }) => number)) + 1;
}

/** The notice a draft makes; what is still empty in it stays empty and is found by those who check it. */
export function composeNotice(content: CallContent, composed: Composed): Notice {
  const cite = citations(content, composed);
  const { plugin, noticeId, narrows, tenant } = composed;
  return {
    id: noticeId,
    jurisdiction: plugin.id,
    ...(narrows === null ? {} : { extends: narrows }),
    ...(tenant === 'ministry' ? {} : { authority: tenant }),
    title: content.title,
    documentNumber: content.documentNumber,
    issuedBy: content.issuedBy,
    issuedOn: content.issuedOn,
    year: content.year,
    law: lawOf(content, noticeId),
    opensOn: content.opensOn,
    ...stated('opensInterpretation', content.opensInterpretation),
    deadlines: content.deadlines.map((one) => ({
      level: one.level,
      lastDay: one.lastDay,
      citation: cite(one.cite),
      ...stated('interpretation', one.interpretation),
    })),
    quotas: content.quotas.map((one) => quotaOf(one, cite)),
    ...(content.nilReturn ? { nilReturn: cite(content.nilReturn) } : {}),
    ...paperOf(content, cite),
    ...stated('filingUrl', content.filingUrl),
    ...materialsOf(content, { cite, composed }),
    ...(content.total === null ? {} : { total: content.total }),
    parameters: content.parameters.map(({ parameter, value, cite: on }) => ({ parameter, value, citation: cite(on) })),
  };
}

type Cite = (cited: CallContent['quotas'][number]['cite']) => Citation;

/** Its own clauses become articles of its own; a citation of one names the clause as lawyers write it. */
function citations(content: CallContent, { plugin, noticeId }: Composed): Cite {
  return ({ article, quote }) => {
    const own = content.clauses.find(({ id }) => id === article);
    const words = quote === '' ? {} : { quote };
    if (own) return { article: articleId(noticeId, own.id), clause: `第${own.number}项`, ...words };
    return { article, clause: findArticle(plugin, article)?.number ?? '所引条款', ...words };
  };
}

/** The article that a clause of a notice becomes. */
export function articleId(noticeId: string, clause: string): string {
  return `${noticeId}-${clause}`;
}

function lawOf({ clauses, documentNumber, title }: CallContent, noticeId: string): Notice['law'] {
  return clauses.map(({ id, number, text }) => ({
    id: articleId(noticeId, id),
    document: documentNumber,
    number: `第${number}项`,
    title: `${title}：第${number}项`,
    restated: text,
    quotes: [text],
  }));
}

function quotaOf(quota: CallContent['quotas'][number], cite: Cite): Notice['quotas'][number] {
  const extra = quota.extra.map((one) => ({
    places: one.places ?? 0,
    ...(one.divisions.length > 0 ? { divisions: one.divisions } : {}),
    ...stated('preference', one.preference),
    citation: cite(one.cite),
  }));
  const exempt = quota.exempt.map((one) => ({
    id: one.id,
    title: one.title,
    ...(one.oldTitle === '' ? {} : { oldTitle: { status: one.oldTitle } }),
    ...(one.yes === '' ? {} : { when: yes(one.yes) }),
    citation: cite(one.cite),
  }));
  return {
    recommender: quota.recommender,
    max: quota.max ?? -1,
    ...(extra.length > 0 ? { extra } : {}),
    ...(exempt.length > 0 ? { exempt } : {}),
    citation: cite(quota.cite),
  };
}

function paperOf({ paper }: CallContent, cite: Cite): Pick<Notice, 'paper'> {
  if (!paper) return {};
  return {
    paper: {
      copies: paper.copies ?? 0,
      ...stated('lastPostingDay', paper.lastPostingDay),
      ...stated('address', paper.address),
      seals: paper.seals.filter((one) => one !== ''),
      citation: cite(paper.cite),
    },
  };
}

function materialsOf(
  { materials }: CallContent,
  { cite, composed }: { cite: Cite; composed: Composed },
): Pick<Notice, 'materials' | 'evidenceSlots'> {
  if (materials.length === 0) return {};
  const first = firstNumber(composed);
  // names of its own, whatever other notices call theirs
  const named = (id: string) => `${composed.noticeId}-${id}`;
  return {
    evidenceSlots: materials.flatMap(({ anyOf }) =>
      anyOf.map(({ id, title, hint }) => ({
        id: named(id),
        title,
        ...stated('hint', hint),
        accept: [...ACCEPT],
        maxFiles: 20,
      })),
    ),
    materials: materials.map((one, i) => ({
      id: named(one.id),
      number: first + i,
      title: one.title,
      kinds: one.kinds,
      stages: ['creation' as const],
      rule: ruleOf(one.anyOf.map(({ id }) => ({ slot: named(id) }))),
      ...(one.orReason ? { excusable: true } : {}),
      citation: cite(one.cite),
    })),
  };
}

const ACCEPT = ['pdf', 'image', 'word', 'sheet', 'ofd'] as const;

function ruleOf(slots: { slot: string }[]): NonNullable<Notice['materials']>[number]['rule'] {
  const [only, second] = slots;
  return only && !second ? only : { anyOf: slots };
}

/** A key that is written only where there is something to say. */
function stated<K extends string>(key: K, text: string): { [P in K]?: string } | object {
  return text === '' ? {} : { [key]: text };
}
