import type { Visit } from './visit.ts';

/** Where the site stands on the net, for documents that need whole addresses. */
export function originOf({ ctx, request }: Visit): string {
  const { publicUrl } = ctx.services.config;
  return publicUrl === null ? `${request.protocol}://${request.host}` : new URL(publicUrl).origin;
}
