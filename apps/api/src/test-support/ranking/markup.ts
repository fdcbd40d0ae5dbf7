/** What is needed of a page of the site, whose markup is made by one tag and well formed. */
export type Cell = { look: string; text: string; markup: string };
export type MarkupTable = { heads: Cell[]; rows: { look: string; cells: Cell[] }[] };
type MarkupList = { ordered: boolean; items: Cell[] };

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** What is read of a piece of markup; words of one cell for narrow windows alone are not in it. */
function readText(markup: string): string {
  const read = markup
    .replaceAll(/<span aria-hidden="true"[^>]*>[^<]*<\/span>/gu, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/gu, '');
  return unescaped(read.replaceAll(/<[^>]*>/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The texts between tags, one by one. */
export function textsOf(markup: string): string[] {
  return [...markup.matchAll(/>([^<]+)</gu)]
    .map(([, text = '']) => unescaped(text).trim())
    .filter((text) => text !== '');
}

export function attributesOf(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) => unescaped(value));
}

function lookOf(attributes: string): string {
  return attributesOf(` ${attributes}`, 'class').join(' ').replaceAll(/\s+/gu, ' ').trim();
}

function elementsOf(markup: string, names: string): Cell[] {
  const found = markup.matchAll(new RegExp(`<(${names})\\b([^>]*)>([\\s\\S]*?)</\\1>`, 'gu'));
  return [...found].map(([, , attributes = '', inner = '']) => ({
    look: lookOf(attributes),
    text: readText(inner),
    markup: inner,
  }));
}

export function tablesOf(html: string): MarkupTable[] {
  return elementsOf(html, 'table').map(({ markup }) => ({
    heads: elementsOf(elementsOf(markup, 'thead')[0]?.markup ?? '', 'th'),
    rows: elementsOf(elementsOf(markup, 'tbody')[0]?.markup ?? '', 'tr').map((row) => ({
      look: row.look,
      cells: elementsOf(row.markup, 'td|th'),
    })),
  }));
}

/** Lists, inner ones first and taken out of the outer ones. */
export function listsOf(html: string): MarkupList[] {
  const lists: MarkupList[] = [];
  let rest = html;
  for (;;) {
    const found = /<(ol|ul|select)\b[^>]*>((?:(?!<(?:ol|ul|select)\b)[\s\S])*?)<\/\1>/u.exec(rest);
    if (!found) return lists;
    const [whole, name, inner = ''] = found;
    lists.push({ ordered: name === 'ol', items: elementsOf(inner, 'li|option') });
    rest = rest.replace(whole, '');
  }
}
