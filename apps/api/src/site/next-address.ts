/** An address of this site to go on to; whatever could lead elsewhere is none. */
export function nextAddress(text: string | undefined): string | undefined {
  if (text === undefined || !/^\/[\w\-./?=&%]{0,500}$/u.test(text) || text.startsWith('//')) return undefined;
  return text;
}
