const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A fictional but valid 统一社会信用代码 (GB 32100-2015, the organisation part by GB 11714).
 * Example: `demoUscc({ registrar: '91', division: '440100', serial: 'MADEMO01' })`.
 */
export function demoUscc(parts: { registrar: string; division: string; serial: string }): string {
  const body = parts.registrar + parts.division + parts.serial + organisationCheck(parts.serial);
  const sum = [...body].reduce(
    (total, character, index) => total + ALPHABET.indexOf(character) * (WEIGHTS[index] ?? 0),
    0,
  );
  return body + (ALPHABET[(31 - (sum % 31)) % 31] ?? '0');
}

function organisationCheck(serial: string): string {
  const sum = [...serial].reduce((total, character, index) => {
    const value = /\d/u.test(character) ? Number(character) : character.charCodeAt(0) - 55;
    return total + value * (ORGANISATION_WEIGHTS[index] ?? 0);
  }, 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check === 11 ? 0 : check);
}
