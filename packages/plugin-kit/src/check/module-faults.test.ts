import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../problem.ts';
import { checkPluginModule } from './check-plugin-module.ts';

const folder = mkdtempSync(join(tmpdir(), 'shifan-modules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that give no plugin at all: what is written, and what must be said of it. */
const faults: { title: string; name: string; text: string; found: RegExp; todo: RegExp; line?: number }[] = [
  {
    title: 'nothing exported',
    name: 'nothing.ts',
    text: 'const plugin = 1;\n',
    found: /没有导出任何办法/u,
    todo: /definePlugin/u,
  },
  {
    title: 'a function',
    name: 'function.ts',
    text: 'export const plugin = () => 1;\n',
    found: /导出的是函数/u,
    todo: /definePlugin/u,
  },
  { title: 'a text', name: 'text.ts', text: "export default 'a plugin';\n", found: /a plugin/u, todo: /改成对象/u },
  {
    title: 'an exception on import',
    name: 'throws.ts',
    text: "const a = 1;\nthrow new Error('不知道的省');\n",
    found: /不知道的省/u,
    todo: /载入时出错/u,
    line: 2,
  },
  {
    title: 'an import of what is not there',
    name: 'import.ts',
    text: "import { a } from './law/article-99.ts';\nexport default a;\n",
    found: /article-99/u,
    todo: /import/u,
    line: 1,
  },
  {
    title: 'a name that a module does not export',
    name: 'export.ts',
    text: "import { a } from './nothing.ts';\nexport default a;\n",
    found: /export named 'a'/u,
    todo: /import 的名称/u,
    line: 1,
  },
  {
    title: 'an end of the program',
    name: 'exit.ts',
    text: 'process.exit(0);\n',
    found: /process\.exit/u,
    todo: /去掉/u,
  },
  {
    title: 'waiting for what never comes',
    name: 'waits.ts',
    text: 'await new Promise(() => {});\n',
    found: /没有结果/u,
    todo: /await/u,
  },
  {
    title: 'an exception later on',
    name: 'later.ts',
    text: "setTimeout(() => {\n  throw new Error('后来');\n});\nawait new Promise((done) => setTimeout(done, 100));\n",
    found: /后来/u,
    todo: /载入时出错/u,
    line: 2,
  },
  {
    title: 'broken syntax',
    name: 'syntax.ts',
    text: 'export const plugin = { id: ;\n',
    found: /./u,
    todo: /语法/u,
    line: 1,
  },
  { title: 'broken JSON', name: 'broken.json', text: '{\n "contract": 1,\n', found: /JSON/u, todo: /语法/u },
  { title: 'a list', name: 'list.json', text: '[1]', found: /\[1\]/u, todo: /改成对象/u },
  { title: 'an empty object', name: 'empty.json', text: '{}', found: /没有填写/u, todo: /补上/u },
];

describe('a file that gives no plugin', () => {
  it.each(faults)('is told of: $title', async ({ name, text, found, todo, line }) => {
    const file = join(folder, name);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(file, text);
    const { passed, problems } = await checkPluginModule(file);
    const [problem] = problems;
    expect(passed).toBe(false);
    expect(problem).toMatchObject({
      file,
      found: expect.stringMatching(found),
      todo: expect.stringMatching(todo),
      ...(line === undefined ? {} : { line }),
    });
    expect(problem && formatProblem(problem)).toMatch(
      /文件：.*\n {2}位置：.+\n {2}发现：.+\n {2}应为：.+\n {2}办法：.+/u,
    );
  });

  it('is told of: a file that is not there, and a folder that holds none', async () => {
    const missing = await checkPluginModule(join(folder, 'missing.ts'));
    expect(missing.problems[0]).toMatchObject({ found: '没有这个文件', todo: '核对路径。' });
    mkdirSync(join(folder, 'empty'));
    const empty = await checkPluginModule(join(folder, 'empty'));
    expect(empty.problems[0]).toMatchObject({ file: join(folder, 'empty', 'plugin.ts'), found: '没有这个文件' });
  });

  it('is told of at the module that it imports, and the line there', async () => {
    const law = join(folder, 'law.ts');
    writeFileSync(law, 'export const a = 1;\nexport const law = { 3: [‘条件’] };\n');
    const file = join(folder, 'whole.ts');
    writeFileSync(file, "import { law } from './law.ts';\nexport const plugin = { contract: 2, law };\n");
    const { problems } = await checkPluginModule(file);
    expect(problems).toMatchObject([{ file: law, line: 2, expected: expect.stringContaining('语法') }]);
    writeFileSync(law, "export const law = [];\nexport const shortTitle = '第二稿';\n");
    writeFileSync(
      file,
      "import { law } from './law.ts';\nexport const plugin = { contract: 2, shortTitle: law.none.none };\n",
    );
    expect((await checkPluginModule(file)).problems).toMatchObject([{ file, line: 2 }]);
  });

  it('is told of: a loop without end, after a while', async () => {
    const file = join(folder, 'loop.ts');
    writeFileSync(file, 'while (true) {}\n');
    const { problems } = await checkPluginModule(file, { longestMs: 300 });
    expect(problems).toMatchObject([{ file, found: '载入了0.3秒还没有结束', todo: expect.stringContaining('循环') }]);
  });

  it('is read anew each time, and prints nothing among the answers', async () => {
    const file = join(folder, 'fresh.ts');
    writeFileSync(file, "console.log('heard');\nexport const plugin = { id: 'one' };\n");
    expect((await checkPluginModule(file)).plugin).toBe('one');
    writeFileSync(file, "export const plugin = { id: 'two' };\n");
    expect((await checkPluginModule(file)).plugin).toBe('two');
  });

  it('is told of: functions and instances among the data', async () => {
    const file = join(folder, 'code.ts');
    writeFileSync(file, 'export const plugin = { contract: 1, law: () => [], effectiveFrom: new Date(0) };\n');
    const { problems } = await checkPluginModule(file);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'PLUGIN_NOT_DATA', path: 'law', found: '函数' }));
    expect(problems).toContainEqual(expect.objectContaining({ code: 'PLUGIN_NOT_DATA', path: 'effectiveFrom' }));
  });
});
