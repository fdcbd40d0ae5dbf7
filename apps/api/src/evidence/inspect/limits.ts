/** Limits of the inspection: generous for honest office files, far below what exhausts a server. */
export const INSPECTION_LIMITS = {
  archiveEntries: 5000,
  unpackedBytes: 200 * 1024 * 1024,
  entryBytes: 100 * 1024 * 1024,
  nesting: 2,
  pixels: 100_000_000,
};
