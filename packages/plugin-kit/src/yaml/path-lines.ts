import { isNode, LineCounter, parseAllDocuments } from 'yaml';

/**
 * Makes a function that tells the line on which a path of a YAML text begins; of a path that is not there, the line of what it should
 * stand in, of an empty text the first. Among several documents the path begins with 文档 and the number.
 * @example pathLines('cases:\n  - name: a')('cases[0].name') // 2
 */
export function pathLines(text: string): (path: string) => number {
  const lineCounter = new LineCounter();
  const parsed = parseAllDocuments(text, { schema: 'core', version: '1.2', lineCounter });
  const documents = Array.isArray(parsed) ? parsed : [];
  return (path) => {
    const [, number, rest = path] = /^文档(\d+)\.?(.*)$/u.exec(path) ?? [];
    const document = documents[number === undefined ? 0 : Number(number) - 1];
    const steps = (rest.match(/[^.[\]]+/gu) ?? []).map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    for (let length = steps.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document?.contents : document?.getIn(steps.slice(0, length), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
}
