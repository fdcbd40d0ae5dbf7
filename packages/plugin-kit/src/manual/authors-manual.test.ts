import * as rules from '@shifan/rules';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { authorsManual } from './authors-manual.ts';
import { chapters } from './chapters.ts';
import { inner, meaningOf } from './schema-text.ts';

const entries = chapters.flatMap((chapter) => chapter.entries);

describe("the author's manual", () => {
  // `vitest run --project unit packages/plugin-kit/src/manual -u` writes it anew
  it('is the one that is committed', async () => {
    await expect(authorsManual()).toMatchFileSnapshot('../../../../docs/authors-manual/README.md');
  });

  it('has every part of the contract, once', () => {
    const parts = Object.entries(rules).filter(([, value]) => value instanceof z.ZodType);
    expect(entries.map(({ name }) => name).toSorted()).toEqual(parts.map(([name]) => name).toSorted());
  });

  it('says of every key what it means', () => {
    const silent = entries.flatMap(({ name, schema }) =>
      schema instanceof z.ZodObject
        ? Object.entries(schema.shape).flatMap(([key, part]) =>
            meaningOf(inner(part).schema) || meaningOf(part) ? [] : [`${name}.${key}`],
          )
        : [],
    );
    expect(silent).toEqual([]);
  });
});
