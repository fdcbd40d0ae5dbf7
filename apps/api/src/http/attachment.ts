import type { FastifyReply } from 'fastify';

/** Headers under which a file only ever downloads: never shown, never sniffed, its name kept (RFC 6266, RFC 8187). */
export function asAttachment(reply: FastifyReply, file: { name: string; mediaType: string }): FastifyReply {
  const ascii = file.name.replaceAll(/[^\w.-]/gu, '_');
  const encoded = encodeURIComponent(file.name).replaceAll(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return reply
    .type(file.mediaType)
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
}
