/** The id of the control of a path: `offlineEvents[3].heldOn` is `f-offlineEvents-3-heldOn`. */
export function controlId(path: string): string {
  return `f-${path.replaceAll(/[[\].]+/gu, '-').replace(/-$/u, '')}`;
}
