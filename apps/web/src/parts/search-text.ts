/** One value of an address's search part; a repeated one counts as its first. */
export function searchText(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Several values under one name, separated by commas. */
export function searchList(value: string | string[] | undefined): string[] {
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).split(',').filter(Boolean);
}
