import { capabilityText, elementsNamed, elementsOf, elementText } from '@shifan/rules';
import type { Article, Element, ElementKind, Plugin } from '@shifan/rules';

/** One thing that implements an article. */
export interface Implementation {
  kind: ElementKind | 'product';
  id: string;
  /** as people read it */
  name: string;
  /** the clauses of the article that it cites, e.g. 第五条第（一）项第1目 */
  clauses: string[];
}

/** One article or annex row with what implements it. */
export interface CoverageRow {
  article: string;
  /** as printed, e.g. 第五条 */
  number: string;
  title: string;
  document: string;
  implementedBy: Implementation[];
  noSoftwareEffect?: string;
  /** operative words that no rule cites: left to the product, to people, or without effect */
  uncited: string[];
  /** what is missing or wrong, a Chinese sentence each; empty: the article is covered */
  gaps: string[];
}

export interface CoverageReport {
  plugin: string;
  complete: boolean;
  rows: CoverageRow[];
}

/**
 * What implements each article and annex row of a plugin's law and of its notices, held against the plugin in both directions:
 * whatever is named exists and cites the article, and whatever cites an article is named by it.
 *
 * Edge: an article that nothing is said of is a gap; citations of no known article stand in a row of their own.
 * @example coverageOf(plugin).rows.flatMap((row) => row.gaps) // []
 */
export function coverageOf(plugin: Plugin): CoverageReport {
  const elements = elementsOf(plugin);
  const law = [...plugin.law, ...plugin.notices.flatMap((notice) => notice.law)];
  const rows = law.map((article) => rowOf(article, { plugin, elements }));
  rows.push(...strayRows(plugin, { elements, law }));
  return { plugin: plugin.id, complete: rows.every(({ gaps }) => gaps.length === 0), rows };
}

interface Within {
  plugin: Plugin;
  elements: readonly Element[];
}

function rowOf(article: Article, { plugin, elements }: Within): CoverageRow {
  const said = plugin.coverage.filter((one) => one.article === article.id);
  const claims = said.flatMap((one) => ('implementedBy' in one ? one.implementedBy : []));
  const reasons = said.flatMap((one) => ('noSoftwareEffect' in one ? [one.noSoftwareEffect] : []));
  const named = new Set<Element>();
  const uncited = uncitedWords(article, elements);
  const row: CoverageRow = { ...headOf(article), implementedBy: [], uncited, gaps: [] };
  if (reasons.length > 0) row.noSoftwareEffect = reasons.join('；');
  for (const claim of claims) {
    const fault = readClaim(claim, { article: article.id, elements, row, named });
    if (fault !== undefined) row.gaps.push(fault);
  }
  if (said.length === 0) row.gaps.push('没有写明由什么实现，也没有写明为什么与软件无关');
  if (reasons.some((one) => !one.startsWith('因为'))) row.gaps.push('与软件无关的，要写明“因为……”');
  if (claims.length > 0 && reasons.length > 0) row.gaps.push('既写了由什么实现，又写了与软件无关，只能写其一');
  if (new Set(claims).size < claims.length) row.gaps.push('同一项写了两次');
  row.gaps.push(...unnamed(article.id, { elements, named }));
  return row;
}

/** The quotes of an article of which no element cites a part. */
function uncitedWords({ id, quotes }: Article, elements: readonly Element[]): string[] {
  const cited = elements.flatMap(({ citations }) => citations.filter(({ article }) => article === id));
  return quotes.filter((words) => !cited.some(({ quote }) => quote !== undefined && words.includes(quote)));
}

function headOf({
  id,
  number,
  title,
  document,
}: Article): Pick<CoverageRow, 'article' | 'number' | 'title' | 'document'> {
  return { article: id, number, title, document };
}

interface Reading {
  article: string;
  elements: readonly Element[];
  row: CoverageRow;
  named: Set<Element>;
}

/** Takes a claim into its row; what is wrong with it, in a sentence. */
function readClaim(claim: string, { article, elements, row, named }: Reading): string | undefined {
  const product = /^product:(.*)$/u.exec(claim)?.[1];
  if (product !== undefined) return readCapability(product, row);
  const found = elementsNamed(elements, claim);
  const [one, ...others] = found;
  if (one === undefined) return missing(claim);
  if (others.length > 0) {
    return `“${claim}”分不清是哪一项，应写成${found.map((each) => `“${elementText(each)}”`).join('、')}之一`;
  }
  named.add(one);
  row.implementedBy.push({ kind: one.kind, id: one.id, name: one.name, clauses: clausesOf(one, article) });
  return citesArticle(one, article) ? undefined : `写明由“${claim}”（${one.name}）实现，但是它的出处不是这一条`;
}

function missing(claim: string): string {
  return `写明由“${claim}”实现，但是办法里没有它（已删除，或者名称有误）`;
}

function readCapability(id: string, row: CoverageRow): string | undefined {
  const name = capabilityText(id);
  if (name === undefined) return `写明由产品的“${id}”实现，但是产品没有这一功能`;
  row.implementedBy.push({ kind: 'product', id, name, clauses: [] });
  return undefined;
}

/** What is asked (forms, their fields, slots) may serve any article; every rule must cite the article it is said to implement. */
function citesArticle({ kind, citations, articles = [] }: Element, article: string): boolean {
  if (ASKED.has(kind) || articles.includes(article)) return true;
  return citations.length === 0 || citations.some((one) => one.article === article);
}

function clausesOf({ citations }: Element, article: string): string[] {
  return [...new Set(citations.filter((one) => one.article === article).map(({ clause }) => clause))];
}

const ASKED = new Set<ElementKind>(['form', 'field', 'slot']);

function unnamed(
  article: string,
  { elements, named }: { elements: readonly Element[]; named: Set<Element> },
): string[] {
  return elements
    .filter((one) => !named.has(one) && one.citations.some((citation) => citation.article === article))
    .map((one) => `“${elementText(one)}”（${one.name}）以这一条为出处，但是这一条没有写它`);
}

/** Articles that are spoken of and are not there. */
function strayRows(
  plugin: Plugin,
  { elements, law }: { elements: readonly Element[]; law: readonly Article[] },
): CoverageRow[] {
  const known = new Set(law.map(({ id }) => id));
  const stray = new Map<string, string[]>();
  const put = (article: string, gap: string): void => {
    if (!known.has(article)) stray.set(article, [...(stray.get(article) ?? []), gap]);
  };
  for (const { article, ...said } of plugin.coverage) {
    put(article, '条文里没有这一条');
    for (const claim of 'implementedBy' in said ? said.implementedBy : []) {
      if (!claim.startsWith('product:') && elementsNamed(elements, claim).length === 0) put(article, missing(claim));
    }
  }
  for (const one of elements) {
    for (const { article } of one.citations)
      put(article, `“${elementText(one)}”（${one.name}）以它为出处，但是条文里没有这一条`);
  }
  return [...stray].map(([article, gaps]) => ({
    article,
    number: article,
    title: '（条文里没有）',
    document: plugin.documentNumber,
    implementedBy: [],
    uncited: [],
    gaps: [...new Set(gaps)],
  }));
}
