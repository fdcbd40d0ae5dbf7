import { programGate, type Gate } from '../gate.ts';
import { architecture } from './architecture.ts';

/** Every gate of `check`, the longest first: the others are held beside it. */
export const gates: Gate[] = [
  // What rests on a package with a wrong type is not looked at: it would only say the same again.
  programGate('types', [
    'pnpm',
    'exec',
    'turbo',
    'run',
    'typecheck',
    '--continue=dependencies-successful',
    '--output-logs=errors-only',
  ]),
  programGate('manifests', ['sherif', '-r', 'root-package-manager-field', '-r', 'packages-without-package-json']),
  programGate('formatting', ['oxfmt', '--check', '.']),
  programGate('lint and sizes', ['oxlint', '--deny-warnings']),
  programGate('unused code', ['knip', '--no-progress']),
  architecture,
  programGate('plugins', ['node', 'apps/cli/src/main.ts', 'check', '--strict']),
  programGate('coverage of the law', ['node', 'apps/cli/src/main.ts', 'coverage', '--gaps']),
  programGate('verdict cases', ['node', 'apps/cli/src/main.ts', 'cases']),
  programGate('lifecycles', ['node', 'apps/cli/src/main.ts', 'scenario']),
];
