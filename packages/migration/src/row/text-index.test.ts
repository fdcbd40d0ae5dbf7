import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textIndex } from './text-index.ts';

test('an index numbers texts as they are first met, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 400 }), (texts) => {
      const index = textIndex();
      const model = new Map<string, number>();
      for (const text of texts) {
        const known = model.has(text);
        if (!known) model.set(text, model.size);
        expect(index.place(text)).toEqual({ at: model.get(text), known });
      }
    }),
    { numRuns: 50 },
  );
});

test('an index keeps 20,000 codes apart', () => {
  const index = textIndex();
  for (let code = 0; code < 20_000; code += 1) {
    expect(index.place(`91440100MA${String(code).padStart(8, '0')}`)).toEqual({ at: code, known: false });
  }
  expect(index.place('91440100MA00012345')).toEqual({ at: 12_345, known: true });
});
