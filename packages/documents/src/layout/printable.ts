// XML knows no control characters but these three, and no half of a surrogate pair.
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text that an XML file can hold; what it cannot shows as U+FFFD. Answers are checked long before: this is the last net. */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD');
}
