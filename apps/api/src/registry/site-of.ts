import type { Config } from '../config.ts';

/** Where this installation stands on the net, for what is printed: as it is configured, else where it listens. */
export function siteOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  return publicUrl === null ? `http://${host}:${port}` : new URL(publicUrl).origin;
}
