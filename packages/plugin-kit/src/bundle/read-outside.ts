import type { FileProblem } from '../problem.ts';
import { BundleShape } from './bundle.ts';
import { contentHash } from './canonical-json.ts';

/** More than any bundle needs: the whole national programme with its cases is well under a megabyte. */
const LONGEST = 20_000_000;

type Outside = { ok: true; shape: ReturnType<typeof BundleShape.parse> } | { ok: false; problems: FileProblem[] };

/** What a bundle is from outside: a file of this form whose hash is of its content. What stands in it is not looked at. */
export function readOutside(text: string, file: string): Outside {
  const refuse = (problem: Pick<FileProblem, 'path' | 'found' | 'expected' | 'todo'>): Outside => ({
    ok: false,
    problems: [{ ...problem, file, code: 'BUNDLE_INVALID', severity: 'error' }],
  });
  const expected = 'shifan pack 生成的文件';
  const todo = '用 shifan pack 重新打包，不要手工改动';
  if (text.length > LONGEST) return refuse({ path: '', found: `${text.length} 个字符，过大`, expected, todo });
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse({ path: '', found: '不是 JSON', expected, todo });
  const shape = BundleShape.safeParse(parsed);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    return refuse({ path: issue?.path.join('.') ?? '', found: issue?.message ?? '形式不对', expected, todo });
  }
  const { contentHash: stated, ...content } = shape.data;
  const hash = contentHash(content);
  if (stated !== hash) return refuse({ path: 'contentHash', found: stated, expected: hash, todo });
  return { ok: true, shape: shape.data };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return value;
  } catch {
    return undefined;
  }
}
