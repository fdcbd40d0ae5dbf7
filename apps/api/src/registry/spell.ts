import { pinyin } from 'pinyin-pro';
import { initialsOf } from '../cases/initials.ts';

const LONGEST = 900;

/**
 * How two names are typed without Chinese characters: pinyin of each, and its initials. Example:
 * `spell('广州云服务', '广州云公司')` → `guangzhouyunfuwu gzyfw guangzhouyungongsi gzygs`.
 */
export function spell(name: string, operatorName: string): string {
  return [name, operatorName].map((one) => `${syllablesOf(one)} ${initialsOf(one)}`).join(' ');
}

function syllablesOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  return syllables
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '')
    .slice(0, LONGEST);
}
