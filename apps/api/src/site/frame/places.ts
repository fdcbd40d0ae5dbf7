/** Where anybody can go from any page; the second line belongs to the first's last entry. */
export const PLACES: readonly { label: string; href: string }[] = [
  { label: '首页', href: '/' },
  { label: '公示', href: '/notices' },
  { label: '名录', href: '/registry' },
  { label: '核验称号', href: '/verify' },
  { label: '查询异议', href: '/objections' },
  { label: '办法条文', href: '/law' },
  { label: '工作日安排', href: '/calendar' },
];

/** The place a page stands under: the one whose address begins its own. */
export function placeOf(path: string): string | undefined {
  return PLACES.find(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))?.href;
}
