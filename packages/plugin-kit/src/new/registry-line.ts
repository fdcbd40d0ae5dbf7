/** The name of a plugin in the registry: `yunling-2027` → `yunling2027`. */
export function registryName(id: string): string {
  const name = id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  return /^\d/u.test(name) ? `plugin${name}` : name;
}

/** The one line that installs a plugin. */
export function registryLine(id: string): string {
  return `export { plugin as ${registryName(id)} } from '../${id}/plugin.ts';`;
}
