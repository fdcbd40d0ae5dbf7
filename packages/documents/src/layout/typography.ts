/** Fonts by name, as official documents are set; they are the reader's own, none is embedded. Sizes in half-points. */
export const fonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
} as const;

export const sizes = { title: 44, heading: 32, body: 32, table: 24, note: 18 } as const;

/** A4 in twips, with the margins of GB/T 9704-2012 (top 37 mm, bottom 35 mm, left 28 mm, right 26 mm). */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
} as const;

/** Width between the margins, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;
