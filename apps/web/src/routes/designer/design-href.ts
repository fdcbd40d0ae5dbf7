/** The sides of a jurisdiction, in the order of the tabs. */
export const TABS = ['articles', 'process', 'parameters', 'forms', 'standard', 'cases', 'versions'] as const;
export type DesignTab = (typeof TABS)[number];

export interface DesignPlace {
  jurisdiction: string;
  /** absent or empty: the newest */
  version?: string | undefined;
  tab?: DesignTab;
  /** what else the tab keeps in its address */
  more?: Readonly<Record<string, string>>;
  /** id of what is shown there */
  at?: string;
}

/** Where a jurisdiction is looked at; an older version stays the one that is looked at. */
export function designHref({ jurisdiction, version, tab = 'articles', more = {}, at }: DesignPlace): string {
  const search = new URLSearchParams();
  if (tab !== 'articles') search.set('tab', tab);
  if (version) search.set('version', version);
  for (const [name, value] of Object.entries(more)) if (value) search.set(name, value);
  const text = search.toString();
  return `/design/${jurisdiction}${text ? `?${text}` : ''}${at ? `#${at}` : ''}`;
}

/** Where two jurisdictions or versions are held against each other. */
export function compareHref(search: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== '')).toString();
  return text ? `/design/compare?${text}` : '/design/compare';
}

/** Where it is seen which cases a change would touch. */
export function impactHref(search: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== '')).toString();
  return text ? `/design/impact?${text}` : '/design/impact';
}
