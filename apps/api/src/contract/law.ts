import type { Plugin, ResolvedNotice } from '@shifan/rules';
import { z } from 'zod';
import { NoInput, query } from './define.ts';
import { Kinds, Name } from './scalars.ts';

const LawArticle = z.object({
  id: z.string(),
  document: z.string(),
  number: z.string(),
  title: z.string(),
  restated: z.string(),
  quotes: z.array(z.string()),
  implementedBy: z.array(z.string()),
});

export const lawContract = {
  jurisdictions: query(
    NoInput,
    z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        documentNumber: z.string(),
        issuedBy: z.string(),
        authority: z.string().nullable().describe('whose own programme it is; null: one for all authorities'),
        version: z.string().describe('of its newest installed version, as cases are pinned to it'),
        status: z.string(),
        kinds: Kinds,
      }),
    ),
  ),
  articles: query(
    z.strictObject({ jurisdiction: Name }),
    z.object({
      title: z.string(),
      documentNumber: z.string(),
      issuedBy: z.string(),
      articles: z.array(LawArticle),
    }),
  ),
  // The whole plugin as data: it was checked when it was installed, so it is not parsed again on its way out.
  plugin: query(z.strictObject({ jurisdiction: Name, version: z.string().max(32).optional() }), z.custom<Plugin>()),
  notice: query(
    z.strictObject({
      jurisdiction: Name,
      noticeId: Name,
      authority: z
        .string()
        .regex(/^\d{6}$/u)
        .optional(),
    }),
    z.custom<ResolvedNotice>(),
  ),
};
