/** Words that every text of a language is full of and that the other one does not have. */
const COMMON = {
  de: new Set(
    'und der die das den dem des mit für von zu im ist sind sie wir ihre ihr ein eine einen auf'.split(' '),
  ),
  en: new Set('and the of for with you your our we are is to a this that as on by or from'.split(' ')),
};

/** What most of a text is written in; `otherwise` when it does not tell. */
export function languageOf(text: string, otherwise: 'de' | 'en'): 'de' | 'en' {
  const counts = { de: 0, en: 0 };
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (COMMON.de.has(word)) counts.de += 1;
    if (COMMON.en.has(word)) counts.en += 1;
  }
  if (counts.de === counts.en) return otherwise;
  return counts.de > counts.en ? 'de' : 'en';
}
