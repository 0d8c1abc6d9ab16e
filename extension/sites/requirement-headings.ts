/**
 * How headings begin under which postings list what the candidate must bring, and how the others begin, by language.
 * Both are matched from the start of a line, without regard to case, after decoration (emoji, numbers, "#") is gone.
 */
const REQUIREMENTS: Record<string, string[]> = {
  en: [
    '(job |key |basic |minimum |preferred |required |desired |additional |core |technical |other )*(requirements?|qualifications?|prerequisites?)',
    '(required|requisite|technical|key|core|essential|desired|preferred|necessary|mandatory|primary|secondary|must[- ]have|good[- ]to[- ]have|nice[- ]to[- ]have)( technical| soft)? (skills?|experience|skill ?set|competenc(y|ies)|expertise)',
    'skills?( required|,? (and|&) (experience|qualifications?|competencies|requirements)| you)',
    'skills?$',
    "what (you('ll)?|we) (will )?(bring|need|expect|require)",
    "what we('re| are)? (really )?(look|want)",
    "what you('ll| will)? (have|offer|should have|need)",
    'what (makes you|it takes)',
    '(who you are|who we look|who are you|who we are looking)',
    "(you have|you bring|you are|you're|you might|you may|you should have|you must have)( probably)?( a)?( (good|great|strong))?( fit| match)?( if( you)?)?$",
    "(you're|you are) (probably |likely )?(a )?((good|great|strong|perfect) )?(fit|match|candidate)",
    '(about you|your (profile|background|skills|experience|qualifications|expertise|toolbox))',
    'must[- ]haves?',
    '(good|nice)[- ]to[- ]haves?',
    '(the |an |our )?(ideal|successful|desired|preferred) (candidate|profile|applicant)',
    '(candidate|desired candidate) (profile|requirements)',
    'experience( required|,? (and|&) (skills|qualifications|education|expertise)| requirements)?$',
    'education(al)?( qualifications?| requirements?|,? (and|&)/? ?(or )?experience)?$',
    'eligibility( criteria)?$',
    '(ways to stand out|bonus( points| skills)?|it would be great if|a plus|pluses|big plus)',
    "we('d| would) (love|like) (to (hear|see)|you|it if)",
    'to (succeed|be successful|thrive|qualify)',
  ],
  de: [
    '(unsere |deine |ihre |die )?(anforderungen|voraussetzungen|qualifikation(en)?|kenntnisse|kompetenzen)',
    '(dein|ihr|das|euer|gesuchtes|fachliches|persönliches)? ?(profil|anforderungsprofil|qualifikationsprofil|skillset)',
    '(was|das|damit|womit) (du|sie|ihr|dich|bringst|bringen|solltest|sollten|überzeug|zeichne|wir (uns )?(erwarten|wünschen|suchen|brauchen))',
    '(du|sie) (bringst|bringen|hast|haben|passt|passen|verfügst|verfügen)',
    '(wen|wonach) (suchen )?wir( suchen)?',
    '(deine|ihre) (skills|fähigkeiten|stärken|erfahrung(en)?|talente)',
    '(von vorteil|wünschenswert|nice to have|idealerweise|pluspunkte)',
    'wir (wünschen|erwarten)',
  ],
  fr: [
    '(votre |ton |le )?profil( recherché| souhaité| requis)?',
    '(vos |les )?(compétences|qualifications|prérequis|pré-requis|exigences)',
    '(ce que nous (recherchons|attendons)|nous recherchons|qui êtes-vous|vous (avez|êtes|justifiez))',
    '(les )?(atouts|plus)$',
  ],
  es: [
    '(los |nuestros )?requisitos',
    '(tu |el )?perfil( requerido| buscado| deseado)?',
    '(qué|que|lo que) (buscamos|necesitas|necesitamos|esperamos|pedimos|valoramos)',
    '(se valorará|valorable|conocimientos|habilidades|formación|experiencia requerida)',
  ],
  sv: [
    '(dina |våra |formella )?(kvalifikationer|krav|kravprofil|kompetenser)',
    '(om dig|din (profil|bakgrund|kompetens|erfarenhet)|vem är du|vi söker dig|vi ser att du|du (har|är))',
    '(meriterande|det är (ett plus|meriterande))',
    '(vad|vem) (vi|du) (söker|tar med|behöver)',
  ],
};

const OTHERS = [
  // English
  '(key |your |main |core |primary |job |the |roles? (and|&) )*(responsibilit|duties|accountabilit|tasks)',
  '(role|job|position|company|team)( (overview|summary|description|purpose|details|responsibilities))?$',
  '(about (us|the|our|this)|who we are(?! looking)|our (company|mission|team|culture|values|benefits|offer|stack|process|story)|the (role|opportunity|team|job|company))',
  "what (you('ll| will)( be)? (do|work|get|be|build|own|learn|gain)|you('re)? do|we (do|offer|provide|are)|'s in it|to expect)",
  "(you will|you'll)( be)?$|you'?ll:?$",
  '(a )?day (in|to)',
  'why (join|us|you|work|this)',
  '(benefits|perks|compensation|salary|pay|remuneration|equal opportunit|diversity|how to apply|interview|hiring process|application|location|working hours|contact|disclaimer|privacy|notice|additional information|note)( (included?|package|information|process|range|details|statement|notice|and .*|& .*))?$',
  '(the way we|how we) ',
  'tech(nology|nical)? (stack|environment)',
  // German
  '(deine|ihre|die|unsere)? ?(aufgaben|tätigkeiten|verantwortung|vorteile|benefits|leistungen)',
  '(wir bieten|was wir bieten|das bieten wir|unser angebot|über uns|wer wir sind|kontakt|bewerbung|das erwartet|was dich erwartet|was sie erwartet|ansprechpartner|deine chance)',
  // French
  '(vos |tes |les )?(missions|responsabilités|avantages)|(ce que nous offrons|nous offrons|à propos|qui sommes|le poste|rémunération)',
  // Spanish
  '(tus |las )?(funciones|responsabilidades|beneficios|tareas)|(qué ofrecemos|ofrecemos|sobre nosotros|quiénes somos|condiciones)',
  // Swedish
  '(dina |om )?(arbetsuppgifter|rollen|tjänsten|oss|förmåner|ansvarsområden)|(vi erbjuder|ansökan|anställningsform|vad vi erbjuder)',
];

const startsWith = (patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'iu');
const asRequirement = startsWith(Object.values(REQUIREMENTS).flat());
const asOther = startsWith(OTHERS);

export type Topic = 'requirements' | 'other';

/** A line as headings are compared: straight apostrophes, no decoration before or after. */
function bare(line: string): string {
  return line
    .replace(/[’‘´`]/g, "'")
    .replace(/^[^\p{L}']+/u, '')
    .replace(/[\s:：.!?*_#–—-]+$/u, '');
}

/** What a heading with these words is about, null when they are none that we know. */
export function topicOf(line: string): Topic | null {
  const words = bare(line);
  if (asOther.test(words)) return 'other';
  return asRequirement.test(words) ? 'requirements' : null;
}
