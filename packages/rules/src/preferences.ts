import type { Plugin, Preference } from './schema/plugin.ts';

/** The preferences (倾斜、优先支持、放宽) that hold in a division; a preference without divisions holds everywhere. */
export function preferencesIn(plugin: Plugin, division: string): Preference[] {
  const within = (prefixes: readonly string[] | undefined) =>
    prefixes?.some((prefix) => division.startsWith(prefix)) ?? false;
  return plugin.preferences.filter(
    (one) => (one.divisions === undefined || within(one.divisions)) && !within(one.exceptDivisions),
  );
}

/**
 * The tilts (予以倾斜) that hold in a division; empty where none does.
 * @example isTilted(plugin, '610100').length > 0 // 西安市, under 西部大开发
 */
export function isTilted(plugin: Plugin, division: string): Preference[] {
  return preferencesIn(plugin, division).filter((one) => one.type === 'tilt');
}
