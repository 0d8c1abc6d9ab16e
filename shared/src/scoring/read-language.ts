/** The commonest words of languages that are near in letters, without those that two of the lists would share. */
const COMMONEST: Record<string, string> = {
  English:
    'the and of to with for you we our your are will this that have from by be at or who what can their they not all has more about who',
  German:
    'und der die das mit für sie wir ist von bei eine einen einer oder zu auf dein deine ihre sowie den dem des du nicht auch sich werden sind unser unsere im zum zur als wie haben',
  French:
    'le les des une du et est vous nous pour dans avec votre notre sur qui que ou aux ses leur être vos nos cette ainsi plus par',
  Spanish:
    'el los las una y del con para por que en su sus como más nuestro nuestra experiencia se al o esta ser trabajo nuestros',
  Portuguese:
    'os uma e do da dos das com para em você não por que seu sua nosso nossa experiência ou ao na no mais como trabalho',
  Italian:
    'il gli della del di e con per una che dei nel nella sono alla al anche come più nostro nostra esperienza le si lavoro',
  Dutch:
    'het een van en met voor je wij ons onze jouw zijn bent aan ook naar bij niet wat dat op te ervaring werk',
  Polish:
    'i w na z do się oraz nie dla jest że od praca pracy po przez lub jako doświadczenie nasz twoje oferujemy ze mile o',
  Swedish: 'och att det som för med på av är vi du har till ett om vår din våra kommer eller inom den',
  Danish: 'og at det som for med på af er vi du har til et om vores din dig kommer eller inden den',
  Czech: 'a na v se z do pro je že s práce nebo jsme vám naše jako zkušenosti nabízíme od po',
  Turkish: 've bir için ile olan bu olarak da de deneyim çalışma veya en iş sahip',
  Romanian: 'și în de la cu pentru un o din este sau care pe ca experiență noastră vei',
};
const LISTS = Object.entries(COMMONEST).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);
/** Languages whose texts the rules can read. */
const READ = ['English', 'German'];
/** Characters that are looked at: enough to tell any language. */
const LOOKED_AT = 6000;
/** Different words below which no language can be told. */
const ENOUGH_WORDS = 12;
/** A language shows in at least this share of words. */
const LEAST_SHARE = 0.08;
/** Another language must be so much commoner in a text than the ones that are read. */
const CLEARLY = 1.5;
/** Share of the letters from which on a text is in another script than the Latin one. */
const OTHER_SCRIPT = 0.3;

/**
 * The language of a text if it is one that the rules do not read.
 *
 * @returns its name, "a language in another script", or null: German, English, or too little to tell
 */
export function unreadLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 2 * ENOUGH_WORDS && (letters - latin) / letters > OTHER_SCRIPT)
    return 'a language in another script';
  const words = (text.slice(0, LOOKED_AT).match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  if (new Set(words).size < ENOUGH_WORDS) return null;
  const shares = LISTS.map(([language, list]) => ({
    language,
    share: words.filter((word) => list.has(word)).length / words.length,
  }));
  const best = shares.reduce((most, it) => (it.share > most.share ? it : most));
  const read = Math.max(
    ...shares.filter(({ language }) => READ.includes(language)).map(({ share }) => share),
  );
  if (READ.includes(best.language) || best.share < LEAST_SHARE || best.share < CLEARLY * read) return null;
  return best.language;
}
