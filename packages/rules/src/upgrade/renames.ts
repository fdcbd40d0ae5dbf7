/** What a version of the vocabulary calls otherwise than the one before it: key → new key, wherever it stands. */
export const RENAMED_KEYS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  // 2: a material that may be left out with a reason says so by a word of its own
  2: { orReason: 'excusable' },
};
