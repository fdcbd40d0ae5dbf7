/** What is supposed: another value of a number, or another version; all of it stands in the address. */
export type ImpactFilter = Record<
  'jurisdiction' | 'against' | 'parameter' | 'value' | 'from' | 'version' | 'bundle',
  string
>;

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,10})?$/u;

/** Whether a text is a number that can be supposed. */
export function isNumber(text: string): boolean {
  return DECIMAL.test(text.trim());
}

type Against = { version: string } | { bundle: string } | { parameter: string; value: string; from?: string };

/** The supposition as the API asks for it; undefined while something is lacking. */
export function askedAgainst({ against, parameter, value, from, version, bundle }: ImpactFilter): Against | undefined {
  if (against === 'version') return version ? { version } : undefined;
  if (against === 'bundle') return bundle ? { bundle } : undefined;
  if (!parameter || !isNumber(value)) return undefined;
  return { parameter, value: value.trim(), ...(from ? { from } : {}) };
}
