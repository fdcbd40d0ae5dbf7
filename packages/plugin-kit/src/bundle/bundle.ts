import type { Plugin } from '@shifan/rules';
import { z } from 'zod';
import type { SpecText } from '../files/spec-text.ts';

export const BUNDLE_FORMAT = 'shifan-bundle/1';

/** A plugin as one file that a running product can take in: the data, and the cases and scenarios that hold it. */
export interface Bundle {
  format: typeof BUNDLE_FORMAT;
  plugin: Plugin;
  cases: SpecText[];
  scenarios: SpecText[];
  /** SM3 of the canonical JSON of everything else */
  contentHash: string;
}

const File = z.strictObject({
  file: z
    .string()
    .regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._ -]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._ -]*)*$/u)
    .max(200),
  text: z.string().max(2_000_000),
});

/** The outside of a bundle; the plugin within is checked by the kit. */
export const BundleShape = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  plugin: z.record(z.string(), z.unknown()),
  cases: z.array(File).max(500),
  scenarios: z.array(File).max(500),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/u),
});
