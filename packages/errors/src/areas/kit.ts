import type { CatalogueArea } from '../entry.ts';

/** What the author of a jurisdiction is told when making, packing or upgrading one. */
export const kitErrors = {
  BUNDLE_INVALID: {
    audience: 'author',
    kind: 'bad-input',
    message: '{file}：{path} 现为{found}，应为{expected}。{todo}',
  },
  BUNDLE_SPEC_FAILED: {
    audience: 'author',
    kind: 'bad-input',
    message: '{file}：“{path}”没有通过：{found}。',
  },
} as const satisfies CatalogueArea;
