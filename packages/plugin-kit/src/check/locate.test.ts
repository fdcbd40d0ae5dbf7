import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLocator } from './locate.ts';

const folder = mkdtempSync(join(tmpdir(), 'shifan-locate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCES: Record<string, string> = {
  'plugin.ts':
    "import { coverage } from './coverage.ts';\nexport const plugin = definePlugin({ ...identity, version: '2', coverage });\n",
  'call.ts': "export const call = {\n  year: 2025,\n  version: '1',\n};\n",
  'identity.ts': "export const identity = {\n  id: 'here',\n  effectiveTo: '2024-12-31',\n};\n",
  'coverage.ts':
    "export const coverage = [\n  coveredBy('art-01', 'kind:platform'),\n  coveredBy('art-02', 'criterion:gone'),\n];\n",
  'law/general.ts':
    "export const papers = materialsOf({\n  seal: ['公章', at(6)],\n});\nexport const article02 = quoted({\n  id: 'art-02',\n  title: '定义',\n});\n",
  'rules/served.ts':
    "export const served = {\n  id: 'served-smes',\n  condition: gte(fact('servedSmes'), parameter('served-smes')),\n};\n",
};
mkdirSync(join(folder, 'law'));
mkdirSync(join(folder, 'rules'));
for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text);

const plugin = {
  id: 'here',
  effectiveTo: '2024-12-31',
  version: 2,
  law: [{ id: 'art-02' }],
  materials: [{ id: 'seal' }],
  criteria: [{ id: 'served-smes', condition: {} }],
  coverage: [{ article: 'art-01' }, { article: 'art-02', implementedBy: ['criterion:gone'] }],
};

describe('the place of a fault in the sources', () => {
  const locate = createLocator({ file: join(folder, 'plugin.ts'), plugin });

  it.each([
    ['criteria[0].condition.left', 'rules/served.ts', 2],
    ['law[0].title', 'law/general.ts', 5],
    ['materials[0].title', 'law/general.ts', 2],
    ['version', 'plugin.ts', 2],
    ['coverage[1].implementedBy[0]', 'coverage.ts', 3],
    ['effectiveTo', 'identity.ts', 3],
  ])('%s is in %s', async (path, file, line) => {
    expect(await locate(path)).toEqual({ file: join(folder, file), line });
  });

  it('is the plugin’s own file where nothing tells it', async () => {
    expect(await locate('notHeld[3].what')).toEqual({ file: join(folder, 'plugin.ts') });
    expect(await locate('')).toEqual({ file: join(folder, 'plugin.ts') });
  });
});
