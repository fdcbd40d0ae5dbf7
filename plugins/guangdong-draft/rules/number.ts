import { type Citation, type Parameter, since } from '@shifan/rules';
import { NUMBERS_FROM } from '../law/document.ts';

type Stated = Pick<Parameter, 'id' | 'label' | 'unit'> & {
  value: number;
  citation: Citation;
  interpretation?: string;
};

function stated({ value, citation, ...rest }: Stated, bound: Parameter['bound']): Parameter {
  return { ...rest, bound, values: since(NUMBERS_FROM, value, citation) };
}

/** 以上、不少于、不低于、以内: the number itself included. */
export function inclusive(it: Stated): Parameter {
  return stated(it, 'inclusive');
}

/** 超过: the number itself excluded. */
export function exclusive(it: Stated): Parameter {
  return stated(it, 'exclusive');
}

/** A length of time, or a weight. */
export function exact(it: Stated): Parameter {
  return stated(it, 'exact');
}
