import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * Makes a function that tells the line of a JSON text on which a path of its data begins; of a path that is not there, the line of
 * what it should stand in.
 * @example jsonLines('{\n "a": [1]\n}')('a[0]') // 2
 */
export function jsonLines(text: string): (path: string) => number | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'json', lineCounter });
  return (path) => {
    const steps = (path.match(/[^.[\]]+/gu) ?? []).map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    for (let length = steps.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(steps.slice(0, length), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    // a key of the outermost object that is not there: where that object begins
    return steps.length > 0 ? 1 : undefined;
  };
}
