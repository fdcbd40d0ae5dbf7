import { pinyin } from 'pinyin-pro';

/** Pinyin initials of a name, by which lists are sorted and searched. Example: `initialsOf('广州市')` → `gzs`. */
export function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' });
  const text = letters
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
  return text.slice(0, 200) || 'x';
}
