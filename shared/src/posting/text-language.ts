const GERMAN =
  /\b(?:und|der|die|das|mit|für|sie|wir|ist|von|bei|eine[nrms]?|oder|zu|auf|im|des|du|dein[er]?|ihre?|sowie|den|dem)\b/giu;
const ENGLISH = /\b(?:and|the|of|to|with|for|you|we|is|in|our|your|or|are|will|on|as|be|an|a|have|that)\b/giu;

/** The language a posting is written in: German or else English, by its commonest words. */
export const textLanguage = (text: string): 'de' | 'en' =>
  (text.match(GERMAN)?.length ?? 0) > (text.match(ENGLISH)?.length ?? 0) ? 'de' : 'en';
