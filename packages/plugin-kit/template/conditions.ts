import { coverageTable, gte, no, numbers, parameter, standard, today, yearsBetween } from '@shifan/rules';
import type { Coverage, EvidenceSlot, Material, Value } from '@shifan/rules';
import { NUMBERS_FROM } from './identity.ts';
import { at } from './law.ts';

/** The number of article 2. */
export const conditionParameters = numbers(NUMBERS_FROM, {
  'operating-years': ['运营年限', '以上', 2, '年', at(2, '运营2年以上')],
});

/** The conditions of article 2 for one kind, by the answer that says since when it runs. */
export function conditionsFor(kind: string, since: Value) {
  return standard(
    { group: '申请条件', kinds: [kind], stages: ['creation', 'designation'] },
    {
      [`operating-years-${kind}`]: [
        '运营年限',
        gte(yearsBetween(since, today()), parameter('operating-years')),
        at(2, '运营2年以上'),
      ],
      [`not-dishonest-${kind}`]: ['没有严重失信', no('onDishonestyList'), at(2, '未被列入严重失信主体名单')],
    },
  );
}

export const evidenceSlots: EvidenceSlot[] = [
  { id: 'licence', title: '法人证书或者营业执照', accept: ['pdf', 'image', 'ofd'], maxFiles: 3 },
];

/** What article 3 asks for: each kind's own form, and the licence. */
export function materialsFor(kinds: string[]): Material[] {
  const forms = kinds.map((kind): Material => ({
    id: `application-${kind}`,
    number: 1,
    title: '申请表',
    kinds: [kind],
    stages: ['creation'],
    rule: { form: `application-${kind}` },
    citation: at(3, '申请材料包括申请表'),
  }));
  const licence: Material = {
    id: 'licence',
    number: 2,
    title: '法人证书或者营业执照',
    kinds,
    stages: ['creation'],
    rule: { slot: 'licence' },
    citation: at(3, '运营主体的法人证书或者营业执照'),
  };
  return [...forms, licence];
}

export function conditionCoverage(kinds: string[]): Coverage[] {
  const each = (...stems: string[]): string =>
    kinds.flatMap((kind) => stems.map((stem) => `${stem}-${kind}`)).join(',');
  return coverageTable({
    'art-02': `criterion:${each('operating-years', 'not-dishonest')} parameter:operating-years`,
    'art-03': `material:${each('application')},licence`,
  });
}
