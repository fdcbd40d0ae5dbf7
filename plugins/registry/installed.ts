// The installed jurisdictions, a line each. `shifan new` adds one at the end.
export { plugin as national2025 } from '../national-2025/plugin.ts';
export { plugin as guangdongDraft } from '../guangdong-draft/plugin.ts';
export { plugin as legacy2017 } from '../legacy-2017/plugin.ts';
export { plugin as exampleland } from '../exampleland/plugin.ts';
