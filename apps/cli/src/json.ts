/** JSON for machines: two spaces, keys in the order of the object, a newline at the end is the terminal's. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
