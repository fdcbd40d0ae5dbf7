import { program, type Gate } from '../gate.ts';

const FEWEST_MODULES = 60;

/**
 * The table of allowed imports. The cruiser ends green when it cannot parse TypeScript at all and so sees no module:
 * the gate therefore asserts that it saw some.
 */
export const architecture: Gate = {
  name: 'imports',
  async run(folder) {
    const result = await program(folder, [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'apps',
      'packages',
      'plugins',
      'infra',
      'test',
    ]);
    const modules = Number(/\((\d+) modules/u.exec(result.output)?.[1] ?? '0');
    if (modules >= FEWEST_MODULES) return result;
    return {
      passed: false,
      output: `${result.output}\nonly ${modules} modules were seen, at least ${FEWEST_MODULES} are expected`,
    };
  },
};
