import { z } from 'zod';

/** What each value of an enumeration means, in Chinese: the author's manual prints it beside the value. */
export const choiceWords = z.registry<Readonly<Record<string, string>>>();

/**
 * An enumeration whose values each say what they mean.
 * @example choice({ operator: '运营主体', recommender: '推荐单位' }).parse('operator') // 'operator'
 */
export function choice<const Words extends Record<string, string>>(words: Words) {
  return z.enum(Object.keys(words) as (keyof Words & string)[]).register(choiceWords, words);
}
