import { fail } from '@shifan/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { OverviewFilter, type OverviewPanel, PanelId, ReadingReason } from '../contract/overview.ts';
import { asAttachment } from '../http/attachment.ts';
import { signedInContextOf } from '../http/person-of.ts';
import { noteReading } from '../readings/note-reading.ts';
import type { Services } from '../services.ts';
import { inputError } from '../trpc/input-error.ts';
import { RIGHTS } from '../trpc/rights.ts';
import { loadPanel } from './load-panel.ts';
import { panelCsv, panelXlsx } from './panel-sheet.ts';

const ExportQuery = z.strictObject({
  ...OverviewFilter.shape,
  year: z.coerce.number().pipe(z.int().min(2000).max(2100)).optional(),
  panel: PanelId,
  reason: ReadingReason.optional(),
});

type Format = { mediaType: string; write: (panel: OverviewPanel) => Uint8Array | Promise<Uint8Array> };

const FORMATS: Record<string, Format> = {
  'export.xlsx': { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: panelXlsx },
  'export.csv': { mediaType: 'text/csv; charset=utf-8', write: panelCsv },
  'export.json': {
    mediaType: 'application/json; charset=utf-8',
    write: (panel) => new TextEncoder().encode(JSON.stringify(panel, null, 2)),
  },
};

/** GET a panel as a file: the same rows in the same order as on the page, noted as any reading across tenants. */
export async function overviewExportRoutes(app: FastifyInstance, services: Services): Promise<void> {
  for (const [file, { mediaType, write }] of Object.entries(FORMATS)) {
    app.get(`/overview/${file}`, async (request, reply) => {
      const ctx = await signedInContextOf(services, { request, reply });
      const readers: readonly string[] = RIGHTS['overview.panel'];
      if (!readers.includes(ctx.person.role)) fail('FORBIDDEN');
      const parsed = ExportQuery.safeParse(request.query);
      if (!parsed.success) throw inputError(parsed.error, request.query);
      await noteReading(ctx, 'GET/overview/export', parsed.data);
      const { panel: id, reason: _, ...filter } = parsed.data;
      const panel = await loadPanel(ctx, id, filter);
      const name = `${panel.title}（${panel.today}）${file.slice('export'.length)}`;
      return asAttachment(reply, { name, mediaType }).send(Buffer.from(await write(panel)));
    });
  }
}
