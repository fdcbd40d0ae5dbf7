const MAX_CHARACTERS = 120;
// Path parts, control and direction characters, and what Windows refuses in a name.
const REMOVED = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF<>:"|?*]/gu;

/**
 * Keeps a file's name readable and harmless: the last path part, without control or direction characters, at most 120
 * characters with its extension kept. An empty rest becomes "文件".
 */
export function cleanFileName(raw: string): string {
  const wellFormed = raw.toWellFormed().normalize('NFC');
  const last = wellFormed.split(/[/\\]/u).at(-1) ?? '';
  const cleaned = last.replace(REMOVED, '').replace(/^\.+/u, '').trim();
  if (!cleaned) return '文件';
  const characters = [...cleaned];
  if (characters.length <= MAX_CHARACTERS) return cleaned;
  const extension = /\.[A-Za-z0-9]{1,8}$/u.exec(cleaned)?.[0] ?? '';
  return characters.slice(0, MAX_CHARACTERS - extension.length).join('') + extension;
}
