/** What is remembered of a title met earlier in the file. */
export interface Met {
  row: number;
  fingerprint: string;
}

/**
 * What a file's earlier rows leave behind, so that repeated rows and contradictions are found: for each title its row and the
 * hashes of its fields, for each operator the name first met. Short strings alone: 100 000 titles take about 20 MB.
 */
export interface FileMemory {
  titles: Map<string, Met>;
  operators: Map<string, { row: number; name: string }>;
}

/** The memory of a file of which nothing has been read. */
export function fileMemory(): FileMemory {
  return { titles: new Map(), operators: new Map() };
}
