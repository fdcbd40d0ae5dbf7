import { noIssues } from '../field-module.ts';
import { normaliseUscc, parseUscc } from '../identity/uscc.ts';
import { textModule } from './text-module.ts';

/** 统一社会信用代码, GB 32100-2015. */
export const uscc = textModule({
  rewrite: (text) => normaliseUscc(text),
  check(value, _field, place) {
    const parsed = parseUscc(value, place.path);
    return parsed.ok ? noIssues : [parsed.issue];
  },
});
