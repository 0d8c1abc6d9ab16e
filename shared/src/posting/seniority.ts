import { folded } from '../text/fold.ts';

/** Steps of a career: 0 student, 1 entry, 2 some years, 3 senior, 4 lead of people, 5 head or director, 6 top management. */
export type Seniority = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** One spelling for one grade; ranks of banks and consultancies by their initials. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/\b(?:vice[- ]president|v\.p\.)(?![\p{L}])/giu, 'vp'],
  [/\b(?:assistant|asst\.?|associate|assoc\.?) vp\b|\ba\.v\.p\./giu, 'avp'],
  [/\b(?:senior|sr\.?) vp\b|\bs\.v\.p\./giu, 'svp'],
  [/\bexecutive vp\b|\be\.v\.p\./giu, 'evp'],
  [/\bdeputy vp\b|\bd\.v\.p\./giu, 'dvp'],
  [/\b(?:senior|sr\.?|snr\.?)(?![\p{L}])/giu, 'senior'],
  [/\b(?:junior|jr\.?|jnr\.?)(?![\p{L}])/giu, 'junior'],
  [/\basst\.?(?![\p{L}])/giu, 'assistant'],
  [/\b(?:mgr|mngr)\.?(?![\p{L}])/giu, 'manager'],
  [/\bdir\.(?![\p{L}])/giu, 'director'],
  [/\bdy\.? (?=manager|director|general)/giu, 'deputy '],
  [
    /\b(?:sde|swe|sdet|engineer|developer|analyst|programmer|consultant|mts|scientist|technician|specialist|designer|administrator|architect|entwickler(?:in)?|level|grade|stufe)[ -]?(?:3|4|iii|iv)(?![\p{L}\p{N}])/giu,
    '$& third',
  ],
  [
    /\b(?:sde|swe|sdet|engineer|developer|analyst|programmer|consultant|mts|scientist|technician|specialist|designer|administrator|architect|entwickler(?:in)?|level|grade|stufe)[ -]?(?:2|ii)(?![\p{L}\p{N}])/giu,
    '$& second',
  ],
  [
    /\b(?:sde|swe|sdet|engineer|developer|analyst|programmer|consultant|mts|scientist|technician|specialist|designer|administrator)[ -]?(?:1|i)(?![\p{L}\p{N}/.&-])/giu,
    '$& first',
  ],
];

/** Roles that look after people of a certain step without being at it: "Student Services Manager", "Internship Coordinator". */
const LOOKS_AFTER =
  '(?:manager(?:in)?|coordinator|koordinator(?:in)?|supervisor|lead|leader|director|officer|advis[eo]r|counsel(?:l)?or|specialist|administrator|recruiter|trainer(?:in)?|head|dean|representative|consultant|associate|assistant|executive|facilitator|betreuer(?:in)?|leiter(?:in)?|leitung|beauftragte[rn]?|referent(?:in)?|ausbilder(?:in)?|berater(?:in)?|examiner|librarian)';
const MATTERS =
  '(?:services?|affairs|success|support|recruitment|recruiting|advising|counsel(?:l)?ing|housing|loans?|life|engagement|experience|relations|records|accounts?|finance|outreach|development|program(?:me)?s?|schemes?|admissions?|enrol(?:l)?ment|health|activities|community|wellbeing|welfare|union|office|placements?|hiring|talent|school|college|studies|office|administration|partnerships|operations|training|education|learning)';
/** Words that describe what a role is about; they are taken out before the step is looked for. */
const DESCRIBING: readonly RegExp[] = [
  // Genitives: "President's Office Assistant", "Managing Director's Assistant".
  /(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?<!master|bachelor)['’]s (?!thesis|degree|student)/giu,
  /(?:master|bachelor)['’]s (?=program|admissions?|recruit)/giu,
  // Executive offices and staffs.
  /\boffices? of (?:the )?(?:[\p{L}&-]+ ?){1,3}(?=[,|(/–-]|$)|\boffice of (?:the )?(?:c\p{L}{1,3}o|president|chairman|dean|md|(?:chief|managing|executive|general) (?:\p{L}+ )?\p{L}+)\b/giu,
  /\b(?:strategy (?:&|and) )?(?:c[a-z]{1,3}o|ceo|president|chairman|board|chief (?!of\b)[\p{L}&-]+(?: officer)?|chief (?!of\b) [\p{L}&-]+ [\p{L}-]+(?: officer)?|managing director|director|vorstand\p{L}*|executive)(?:['’]?s)? (?:office|staff|team|desk|support|communications?)\b/giu,
  new RegExp(
    `\\b(?:student|thesis|theses|internship|intern|traineeship|trainee|apprentice(?:ship)?|graduate|co-op|early careers?|junior|alumni|undergraduate|postgraduate)s?['’]? (?:(?:&|and|\\/|-) ?)?(?:(?:${MATTERS}|and|&|[\\p{L}]+) ){0,3}?(?<=${MATTERS} )(?=${LOOKS_AFTER}\\b)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:student|thesis|theses|internship|intern|traineeship|apprentice(?:ship)?|apprentices|interns|trainees|students|graduate recruitment)['’]? (?=${LOOKS_AFTER}\\b)(?!(?:assistant|consultant|associate|executive)\\b)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:student|thesis|internship|traineeship|apprenticeship|graduate|trainee|intern|co-op|junior)s? (?=${MATTERS}\\b)(?!(?:support|finance|operations|development|training|accounts?|recruitment|recruiting|hiring|talent|engagement|office|administration|health|partnerships)\\b(?! (?:&|and|${LOOKS_AFTER})))`,
    'giu',
  ),
  /\bstudent (?=(?:nursing )?(?:loan|housing|visa|athlete|transport\p{L}*|accommodation)\b)/giu,
  // "Senior living", "junior high school", "Head Start" and recruiters of graduates are no steps.
  /\bsenior (?=living|care|cent(?:er|re)s?|citizens?|services|housing|home)|\bjunior (?=high|college|school|league)|\bhead start\b|\bgraduate (?=recruiters?\b)/giu,
  // Leads of sales, lead the metal.
  /\bleads? (?:generation|gen\b|qualification|conversion|management|nurturing|sourcing|acquisition|scoring|time|safe|paint|follow|distribution|research)\b/giu,
  /\b(?:account|sales|marketing|business|customer|client|service|call cent(?:er|re)|recruitment|hr|advertising|legal|support) executives?\b/giu,
  /\b(?:director of photography|music director|funeral director|(?:key account|account|product|project|program(?:me)?) lead(?=s\b))/giu,
];
/** After these words comes the person somebody works for, not their role. */
const FOR_WHOM =
  /\s(?:to|for|reporting to|supporting|in support of|at|an|für|zur|zum|bei|beim|von|vom|im|in der|in|des|der|dem|supervising)\s.*$|\s@.*$/iu;
/** Whom somebody assists: a person or a body of rank. */
const PRINCIPAL =
  /\s(?:to|for|supporting|reporting to|der|des|für)\s+(?:[\p{L}&./-]+\s+){0,4}?(?:c[efiotmp]o|chro|ceos?|directors?|managers?|heads?|[ase]?vp|presidents?|board|chief|partners?|dean|direktor\p{L}*|geschäfts(?:führ|leit)\p{L}*|vorstand\p{L}*|\p{L}*leit(?:er|erin|ers|ung))(?!\p{L}).*$/iu;
/** Roles whose step does not come from whom they assist. */
const ASSISTS =
  /^(?:(?:executive|personal|team|office|administrative|management|senior|junior|virtual|project|board|direct|persönliche[rn]?|leitende[rn]?) )*(?:assistant|assistent(?:in)?|assistenz|ea|pa|secretary|sekretär(?:in)?|sekretariat|aide|direktionsassisten\p{L}*|vorstandsassisten\p{L}*|geschäftsführungsassisten\p{L}*|chefsekretär(?:in)?|chauffeur|driver|fahrer|referent(?:in)?)\b(?! (?:general |store |branch |restaurant |project |product |regional |area |department |finance |marketing |sales |hr |shop |site |operations |facilities )*(?:manager|director|vp|principal|professor|controller|headmaster|superintendent|supervisor|buyer|engineer|coach|dean|head|chef|accountant|lecturer|teacher|editor|producer|designer|nurse|physician|store|leader)\b)/iu;

/** Top management, before everything that looks like less of it. */
const STEPS: readonly [Seniority, RegExp][] = [
  [
    0,
    /\b(?:interns?|internship|working student|trainee(?:ship)?|apprentice(?:ship)?|praktik(?:um|ant(?:in)?)|pflichtpraktikum|werkstudent(?:in)?|werkstudium|ausbildung|auszubildende[rn]?|azubi|dualer? student(?:in)?|duales studium|students?|studentische[rn]?|praxissemester|abschlussarbeit|(?:bachelor|master)arbeit|thesis|volontariat|volontär(?:in)?|co-op|schülerpraktikum|ferienjob)\b/iu,
  ],
  [4, /\b(?:chief of staff|assistant general manager|deputy general manager|agm|dgm)\b/iu],
  [
    6,
    /\b(?:chief (?:[\p{L}&]+ ){1,3}officer|chief (?:executive|technology|financial|operating|information|marketing|product|people|data|risk|security|commercial|revenue)|c[efiotmpdr]o|chro|ciso|cco|cao|cso|president|managing director|geschäftsführe(?:r|rin|ung)|vorstand(?:svorsitzende[rn]?|smitglied)?|evp|(?:co-?)?founder|gründer(?:in)?|managing partner)\b/iu,
  ],
  [
    5,
    /\b(?:head of|head,|director|direktor(?:in)?|general manager|bereichsleit(?:er|erin|ung)|abteilungsleit(?:er|erin|ung)|(?:vertriebs|verkaufs|werk|werks|betriebs|niederlassungs|standort|hotel|schul|klinik|einrichtungs|pflegedienst|personal|marketing|it-|finanz|regional|gebiets|technische[rn]? |kaufmännische[rn]? )leit(?:er|erin|ung)|(?:technische|kaufmännische|stellvertretende)[rn]? leit(?:er|erin|ung)|^leit(?:er|erin|ung)\b|chefarzt|chefärztin|schulleit(?:er|erin|ung)|chefredakteur(?:in)?|headmaster|headmistress|(?:school|college|academy) principal|^principal$|dean|prokurist(?:in)?)\b|^head\b(?! (?:nurse|chef|teacher|coach|waiter|waitress|cook|gardener|baker|barista|housekeeper|concierge|bartender|porter))|\b(?:regional|branch|national|country|zonal|business|delivery|sales|marketing|hr|it|global|group|practice|department) head\b|\bhead$/iu,
  ],
  [
    4,
    /\b(?:lead|team ?lead(?:er)?|teamleit(?:er|erin|ung)|principal|staff (?:software |data |site |systems |security |product |machine learning )?(?:engineer|developer|scientist|designer)|supervisor|gruppenleit(?:er|erin|ung)|schichtleit(?:er|erin|ung)|filialleit(?:er|erin|ung)|marktleit(?:er|erin|ung)|stationsleit(?:er|erin|ung)|wohnbereichsleit(?:er|erin|ung)|bauleit(?:er|erin|ung)|küchenleit(?:er|erin|ung)|ausbildungsleit(?:er|erin|ung)|foreman|forewoman|polier(?:in)?|küchenchef(?:in)?|chefkoch|chefköchin|managing consultant|chief (?:accountant|engineer|architect|buyer|cook|editor|nurse|technician|inspector|pharmacist)|head (?:nurse|chef|teacher|coach|waiter|waitress|cook|gardener|baker|barista|housekeeper|concierge|bartender|porter)|charge nurse|meister(?:in)?|oberarzt|oberärztin|(?:solutions?|software|enterprise|data|cloud|systems?|it|it-|security|domain|technical|network|infrastructure|integration|application|business|platform|devops|foundation|sap|salesforce|java|\\.net) ?architect|architect$|store leader|shift leader|crew leader)\b/iu,
  ],
  [3, /\b(?:assistant|associate) professor\b/iu],
  [4, /\bprofessor(?:in)?\b/iu],
  [2, /\b(?:assistant (?:\p{L}+ ){0,2}manager|deputy (?:\p{L}+ ){0,2}manager|second)\b/iu],
  [
    3,
    /\b(?:senior|experienced|erfahrene[rn]?|specialist|spezialist(?:in)?|expert(?:in|e)?|manager(?:in)?|third|iii|iv)\b/iu,
  ],
  [2, /\b(?:ii)\b/iu],
  [
    1,
    /\b(?:junior|entry[- ]level|graduate|freshers?|berufseinsteiger(?:in)?|einsteiger(?:in)?|berufsanfänger(?:in)?|assistant|assistent(?:in)?|assistenz|helfer(?:in)?|aushilfe|absolvent(?:in|en)?|associate|minijob(?:ber)?|quereinsteiger(?:in)?|first)\b/iu,
  ],
];
/**
 * Ranks of banks and consultancies. Beside a role ("Java Developer, VP") they are a grade of pay that a senior specialist has;
 * alone or with a field ("VP of Sales") they head something.
 */
const GRADES: Record<string, { beside: Seniority; alone: Seniority }> = {
  avp: { beside: 3, alone: 3 },
  dvp: { beside: 4, alone: 4 },
  vp: { beside: 4, alone: 5 },
  svp: { beside: 5, alone: 6 },
  evp: { beside: 6, alone: 6 },
};
/** Roles that have a rank beside them. */
const ROLE =
  /\b(?:engineer|developer|analyst|programmer|architect|consultant|scientist|auditor|controller|accountant|administrator|tester|designer|specialist|expert|officer|counsel|lawyer|trader|banker|advisor|adviser|underwriter|modell?er|quant|strategist|researcher|recruiter|manager|lead|associate|ingenieur(?:in)?|entwickler(?:in)?|berater(?:in)?|referent(?:in)?)\b/iu;
/** Parts of a title beside the role that may tell its step: they hold nothing but a step. */
const STEP_ALONE =
  /^(?:(?:senior|junior|lead|team ?lead(?:er)?|teamleit(?:er|erin|ung)|principal|staff|avp|vp|svp|evp|director|managing director|associate director|head of [\p{L} &]+|head|manager|supervisor|intern|internship|praktikum|pflichtpraktikum|praktikant(?:in)?|werkstudent(?:in)?|working student|trainee|apprenticeship|ausbildung|duales studium|entry[- ]level|graduate|freshers?|experienced|berufseinsteiger(?:in)?|ceo|cto|cfo|coo|geschäftsführ\p{L}+|associate|analyst|level|first|second|third|leitung|und|or|oder|and|bis|to|mid) ?)+$/iu;

/**
 * What a title says of the step of the role itself; undefined when it says nothing. Words about whom somebody works for
 * ("Assistant to the CEO"), and words that describe what the role is about ("Student Services Manager"), do not count.
 *
 * @param title of a job, one's own or an advertised one
 */
export function seniorityOf(title: string): Seniority | undefined {
  const [first, ...beside] = partsOf(title);
  if (first === undefined) return undefined;
  // "Marketing Manager (Internship)": a student's job, whatever it leads to.
  if (beside.some((part) => STEP_ALONE.test(part) && stepOf(part, []) === 0)) return 0;
  const own = stepOf(first, beside);
  if (own !== undefined || ASSISTS.test(first)) return own;
  for (const part of beside) {
    const step = STEP_ALONE.test(part) || !ROLE.test(first) ? stepOf(part, [first]) : undefined;
    if (step !== undefined) return step;
  }
  return undefined;
}

/**
 * A title without whom somebody works for: an "Assistant to the Head of Sales" does not sell.
 *
 * @param title in plain letters
 */
export const withoutPrincipal = (title: string): string =>
  ASSISTS.test(title) ? title.replace(PRINCIPAL, '') : title;

/** The parts of a title between commas, brackets and dashes, without what describes; the role stands in the first as a rule. */
function partsOf(title: string): string[] {
  let plain = folded(title).replaceAll(/\((?:[mwfdxigan]\s*[/|,*.]?\s*){1,5}\)/giu, ' ');
  for (const [pattern, spelling] of SPELLINGS) plain = plain.replaceAll(pattern, spelling);
  return plain
    .split(/\s*(?:[,;|()[\]:•·]|\s[–—-]+\s|\s\/\s)\s*/u)
    .map((part) => DESCRIBING.reduce((text, pattern) => text.replaceAll(pattern, ' '), part))
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => /\p{L}/u.test(part));
}

function stepOf(part: string, beside: readonly string[]): Seniority | undefined {
  if (ASSISTS.test(part)) return /assist\p{L}*|\b(?:ea|pa|aide)\b/iu.test(part) ? 1 : undefined;
  // "Head of", "Leiter der" keep what they head; everything else is what stands before "to", "for", "der".
  const heading =
    /^(?:(?:senior|deputy|stellvertretende[rn]?|global|group|regional) )?(?:head of|leit(?:er|erin|ung))\b/iu.test(
      part,
    );
  const role = heading
    ? part
    : part
        .replace(FOR_WHOM, '')
        .replace(/(?<!\b(?:head|chief|vp|avp|svp|evp))\s+of\s.*$/iu, '')
        .trim() || part;
  if (/^(?:associate|assistant|deputy) director\b/iu.test(role)) return 4;
  if (/^vice principal\b|^deputy head\b/iu.test(role)) return 4;
  const grade = /\b(?:avp|dvp|vp|svp|evp)\b/iu.exec(role)?.[0].toLowerCase();
  if (grade && GRADES[grade]) {
    const others = [role.replace(new RegExp(`\\b${grade}\\b`, 'iu'), ' '), ...beside];
    // "VP of Engineering" heads engineering; "VP Software Engineer" is one engineer of several.
    const isGrade = !/\bof\b/iu.test(part) && others.some((other) => ROLE.test(other));
    return GRADES[grade][isGrade ? 'beside' : 'alone'];
  }
  if (heading) return 5;
  const student = STEPS[0]?.[1].test(role);
  if (!student && /^(?:junior|entry[- ]level|graduate|freshers?)\b/iu.test(role)) return 1;
  return STEPS.find(([, pattern]) => pattern.test(role))?.[0];
}

/** The step that corresponds to years of experience, if no title shows it. */
export function seniorityOfYears(years: number): Seniority {
  if (years < 1) return 1;
  return years < 5 ? 2 : 3;
}
