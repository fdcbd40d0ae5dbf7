import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.record(z.string(), z.object({ file: z.string() }));

/** Address of the site's own stylesheet in the built web; null where that is not built. */
export function stylesheetOf(webDir: string | null): string | null {
  const path = webDir === null ? null : join(webDir, '.vite', 'manifest.json');
  if (path === null || !existsSync(path)) return null;
  const built = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')))['src/site.css'];
  return built ? `/${built.file}` : null;
}
