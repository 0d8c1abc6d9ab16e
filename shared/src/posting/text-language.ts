import { folded } from '../text/fold.ts';

const GERMAN =
  /\b(?:und|der|die|das|mit|für|sie|wir|ist|von|bei|eine[nrms]?|oder|zu|auf|im|des|du|dein[er]?|ihre?|sowie|den|dem)\b/giu;
const ENGLISH = /\b(?:and|the|of|to|with|for|you|we|is|in|our|your|or|are|will|on|as|be|an|a|have|that)\b/giu;

const counted = (text: string): [german: number, english: number] => {
  const plain = folded(text);
  return [plain.match(GERMAN)?.length ?? 0, plain.match(ENGLISH)?.length ?? 0];
};

/** The language a posting is written in: German or else English, by its commonest words. */
export function textLanguage(text: string): 'de' | 'en' {
  const [german, english] = counted(text);
  return german > english ? 'de' : 'en';
}

/** The language of a sentence; null where its words do not tell for certain. */
export function surelyLanguage(text: string): 'de' | 'en' | null {
  const [german, english] = counted(text);
  if (german >= 2 && german > 2 * english) return 'de';
  return english >= 2 && english > 2 * german ? 'en' : null;
}
