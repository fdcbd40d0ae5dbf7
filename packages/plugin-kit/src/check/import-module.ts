import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What is to be loaded: a module's plugin, or its export of this name. */
export interface Wanted {
  file: string;
  pick?: string;
}

/** Imports a module; `@shifan/…` is found also where the file lies outside the workspace. */
export async function importModule({ file, pick }: Wanted): Promise<unknown> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        if (!specifier.startsWith('@shifan/')) throw error;
        try {
          return next(specifier, { ...context, parentURL: import.meta.url });
        } catch {
          throw error;
        }
      }
    },
  });
  try {
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
    return pick === undefined ? pluginOf(exported) : exported[pick];
  } finally {
    hooks.deregister();
  }
}

/** The export that looks most like a plugin: one that has criteria, else the default, else the first object. */
function pluginOf(exported: Record<string, unknown>): unknown {
  const objects = Object.values(exported).filter((value) => typeof value === 'object' && value !== null);
  return (
    objects.find((value) => 'contract' in value || 'criteria' in value) ??
    exported['default'] ??
    objects[0] ??
    exported['plugin']
  );
}
