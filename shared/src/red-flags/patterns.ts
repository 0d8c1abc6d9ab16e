import { FITTED_WEIGHTS } from './fitted-weights.ts';

/** A pattern that can be recognised by wording alone. */
export interface WordedPattern {
  id: string;
  /** What was seen, in words for people. */
  pattern: string;
  /** An explanation without bad intent. */
  innocent: string;
  /**
   * 0 to 1: how much one sight of it says. Fitted where labelled postings show the pattern often enough, else set by
   * judgement.
   */
  weight: number;
  wording: RegExp;
}

/** Signals of postings that are no job at all, English and German. */
export const SCAM: readonly WordedPattern[] = [
  {
    id: 'money-in-advance',
    pattern: 'Money asked for in advance',
    innocent: 'Some regulated trades charge for a licence or a background check.',
    weight: 0.75,
    wording:
      /\b(?:(?:registration|training|application|processing|enrol+ment|starter|sign[- ]?up|administration) (?:fee|kit|cost)s?\b(?! (?:is|are) (?:paid|covered|reimbursed|waived))|(?:refundable|security) deposit|send (?:us )?money|(?:you|applicants?|candidates?) (?:must |have to |need to |will )?pay (?:for|upfront)|(?:minimal|small|one[- ]time) fees?\b|upfront (?:fee|payment)|small investment|initial investment|purchase (?:a |your )?(?:starter|kit|inventory|package)|(?:anmelde|bearbeitungs|vermittlungs|schulungs|start|registrierungs)gebühr|vorkasse|vorauszahlung|kaution (?:hinterlegen|zahlen)|eigenkapital (?:erforderlich|nötig))\b/iu,
  },
  {
    id: 'private-data',
    pattern: 'Bank or identity data asked for before any interview',
    innocent: 'Employers need such data once somebody is hired.',
    weight: 0.6,
    wording:
      /\b(?:(?:(?:your|valid|active|personal|own) (?:bank account|account number|credit card|debit card|checking account)|routing number|social security number|ssn|paypal account|passport copy|copy of (?:your )?(?:id|passport|driver)|date of birth, )|kontodaten|bankverbindung|(?:ihre|deine|eigene|gültige) kreditkarte|personalausweiskopie|ausweiskopie|kopie (?:des|ihres|deines) (?:personalausweis|ausweis|reisepass)\p{L}*|eigenes (?:bank)?konto|girokonto)\b/iu,
  },
  {
    id: 'money-mule',
    pattern: 'Payments or parcels handled through a private account or address',
    innocent: 'Payment processing and shipping are ordinary duties inside a firm.',
    weight: 0.7,
    wording:
      /\b(?:(?:receive|process|forward|transfer|collect) (?:the )?(?:payments?|funds|money|packages?|parcels?|che(?:ck|que)s) (?:from|through|via|to|at|using) (?:your|home|our clients?)|re-?shipp?(?:ing|er)|package forward(?:ing|er)|payment (?:processing )?agent|money transfer agent|western union|moneygram|wire transfers? (?:from|to) your|finanzagent|zahlungsagent|pakete? (?:annehmen|empfangen|entgegennehmen) und (?:weiterleiten|weitersenden|umverpacken|versenden)|geld(?:er)? (?:weiterleiten|überweisen)|bitcoin|kryptowährung(?:en)? (?:kaufen|weiterleiten))\b/iu,
  },
  {
    id: 'easy-money',
    pattern: 'Unusual pay promised',
    innocent: 'Commission work is often advertised with what the best earn.',
    weight: FITTED_WEIGHTS['easy-money'],
    wording:
      /(?:\b(?:earn|make|earning|income|salary|pay(?:ing|s)?|get paid)\b[^.\n]{0,30}(?:[$€£]\s?\d[\d,.]*\s?(?:k\b)?(?:\s?(?:-|–|to|and)\s?[$€£]?\s?\d[\d,.]*)?)[^.\n]{0,15}\b(?:(?:per|a|each|every) (?:day|week)|daily|weekly|\/ ?(?:week|wk|day)))|[$€£]\s?\d[\d,.]*\+?(?:\s?(?:-|–|to)\s?[$€£]?\s?\d[\d,.]*)? ?(?:per|a|\/) ?(?:week|day)\b|\byou (?:can|could|will) (?:earn|make)\s(?:up to )?[$€£\d]|\bearn(?:ing)? (?:up to|as much|easily|extra|money)|\bmake (?:up to )?[$€£]\s?\d|\bbase wage of|\b(?:unlimited (?:income|earning)|earning potential (?:is )?unlimited|uncapped earning|six[- ]figure income|extra (?:cash|income|money)|quick (?:cash|money)|weekly pay(?:check|ment)?s?|get paid (?:weekly|daily|today)|paid (?:weekly|daily)|cash paid|schnelles geld|leicht(?:es)? geld|unbegrenzte[rs]? verdienst\p{L}*|nebenverdienst|hoher verdienst|top[- ]?verdienst\p{L}*|verdienstmöglichkeit\p{L}*|überdurchschnittliche einkommenschancen|(?:verdienen sie|verdiene) (?:bis zu )?\d[\d.]* ?(?:€|euro)(?: (?:pro|am|die|in der) (?:tag|woche))?)/iu,
  },
  {
    id: 'earnings',
    pattern: 'Speaks of earnings instead of a salary',
    innocent: 'Jobs on commission and some trades speak that way.',
    weight: FITTED_WEIGHTS.earnings,
    wording:
      /\b(?:earn(?:ings?)?(?! (?:(?:an?|the|your|their|our|its) )?(?:\p{L}+ )?(?:degrees?|certif\p{L}*|trust|respect|badges?|credentials?|reputation|business|customers?|confidence|loyalty))|(?:neben|zu)?verdienst(?:e|möglichkeit\p{L}*)?|dazuverdienen|(?:sie|du|ihr) verdien(?:en|st|t))\b/iu,
  },
  {
    id: 'own-boss',
    pattern: 'Wording of a sales scheme rather than a job',
    innocent: 'Real self-employed sales work uses such words, too.',
    weight: 0.34,
    wording:
      /\b(?:be your own boss|own boss|financial freedom|residual income|passive income|multi[- ]?level|network marketing|home[- ]based business|business opportunity|work at home opportunity|ground[- ]floor opportunity|independent (?:business owner|distributor)|direct selling|downline|own hours|set your own (?:hours|schedule)|sei dein eigener chef|eigener chef|finanzielle freiheit|passives einkommen|strukturvertrieb|networkmarketing|lebensverändernd\p{L}*|life[- ]changing opportunity)\b/iu,
  },
  {
    id: 'anybody',
    pattern: 'Nothing at all is asked for',
    innocent: 'Simple work needs no experience, and firms train on the job.',
    weight: FITTED_WEIGHTS.anybody,
    wording:
      /\b(?:no (?:prior |previous |work )?(?:experience|skills|qualifications?|degree|resume|cv|interview)(?:,? (?:or|and) \w+)? (?:is |are )?(?:necessary|needed|required)|no experience\b|without experience|anyone can|everybody can|no selling|(?:all|the) rest we (?:can|will) teach|keine (?:vor)?kenntnisse (?:nötig|erforderlich|notwendig)|keine (?:berufs)?erfahrung (?:nötig|erforderlich|notwendig)|jeder kann|ohne vorkenntnisse)\b/iu,
  },
  {
    id: 'work-from-home-clerk',
    pattern: 'Simple clerical work from home, a usual bait',
    innocent: 'Remote clerical jobs exist.',
    weight: FITTED_WEIGHTS['work-from-home-clerk'],
    wording:
      /\b(?:(?:work(?:ing)?|job|position|earn\w*)[- ](?:from|at)[- ](?:your )?home|from the comfort of your|home[- ]based|data entry (?:clerk|operator|specialist|job|position|from home|work)|typing jobs?|envelope stuffing|online (?:jobs?|surveys?)|part[- ]time from home|stay[- ]at[- ]home|heimarbeit|von zu ?hause (?:aus )?(?:arbeiten|verdienen|geld)|kugelschreiber|mystery shopper|testkäufer)\b/iu,
  },
  {
    id: 'odd-contact',
    pattern: 'Application by private mail, messenger or text message',
    innocent: 'Small firms use free mail addresses and their own telephones.',
    weight: 0.4,
    wording:
      /\b[\w.+-]+@(?:gmail|yahoo|hotmail|outlook|aol|ymail|mail|gmx|web|protonmail)\.(?:com|de|net)\b|\b(?:(?:via|on|by|at|through|over|per|über|add|message|text|contact(?: us)?|write(?: to)?|schreib\p{L}*(?: uns)?) (?:whats ?app|telegram|viber|signal)|(?:whats ?app|telegram|viber)[- ]?(?:number|nummer|only|nachricht|at|to|:|\+)|google hangouts?|yahoo messenger|signal messenger|text (?:us|me)?\s?(?:at|to)|skype interview|via (?:im|chat) interview)\b/iu,
  },
  {
    id: 'link-elsewhere',
    pattern: 'Applications are led elsewhere by a bare link',
    innocent: 'Agencies use application pages of their own.',
    weight: FITTED_WEIGHTS['link-elsewhere'],
    wording:
      /\b(?:appl(?:y|ications?)\b[^.\n]{0,40}\b(?:links?|url|click)\b(?!ed)|(?:below|following) (?:link|url)|click (?:here|the link|on the link|below)|take action|find more jobs at|(?:direct )?e-?mails? and phone calls are not|copy (?:and|&) paste|(?:klicke|klicken) (?:sie )?(?:hier|auf den link)|bewerb\p{L}*[^.\n]{0,30} (?:über|unter) (?:den )?(?:folgenden|diesen|untenstehenden) link|unter folgendem link)\b/iu,
  },
  {
    id: 'hurry',
    pattern: 'Pressure to act at once',
    innocent: 'Some places have to be filled at short notice.',
    weight: FITTED_WEIGHTS.hurry,
    wording:
      /\b(?:urgent(?:ly)?(?: (?:hiring|required|need\w*))?|immediate (?:start|hire|hiring|opening|interview)s?|start (?:today|tomorrow|immediately|asap|right away)|limited (?:spots|positions|openings|seats)|apply (?:today|asap|immediately)|act (?:now|fast)|hiring (?:now|immediately|asap)|don[’']t (?:wait|miss)|dringend (?:gesucht|suchen)|nur noch wenige plätze|sofort bewerben|same day)\b/iu,
  },
  {
    id: 'contact-in-text',
    pattern: 'Applications go to a mail address or a telephone number, not to a form',
    innocent: 'Small employers and agencies often work that way.',
    weight: FITTED_WEIGHTS['contact-in-text'],
    wording:
      /\b(?:send|forward|e-?mail|submit|fax|apply|call|text|senden|schicken|mailen|bewerb\p{L}+)\b[^\n]{0,80}(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d\p{L}])(?:\+\d|\(\d{3,5}\)|1-\d{3}|\d{3}[-.]\d{3}[-.]\d)[\d ()/.-]{5,}\d(?![\d\p{L}]))|\b(?:send|forward|e-?mail|submit|fax|senden|schicken|mailen)\b[^.\n]{0,40}\b(?:resumes?|résumés?|cvs?)\b|\bwait(?:ing)? (?:for )?your (?:resume|cv)\b/iu,
  },
  {
    id: 'shouting',
    pattern: 'Rows of exclamation marks or of capitals',
    innocent: 'It is a matter of taste, and capitals often stand for headings.',
    weight: FITTED_WEIGHTS.shouting,
    wording: /!{2,}|\${3,}|(?<!\p{L})\p{Lu}{4,}(?:\s+\p{Lu}{3,}){3,}/u,
  },
  {
    id: 'many-jobs-at-once',
    pattern: 'Several jobs offered at once, full time and part time alike',
    innocent: 'Employers that open a site fill many positions at once.',
    weight: FITTED_WEIGHTS['many-jobs-at-once'],
    wording:
      /\b(?:(?:several|multiple|various|numerous|available) (?:\p{L}+ )?(?:positions|openings|vacancies)|positions? (?:are )?available|available positions|part[- ]time (?:and|&|&amp;|or|\/) full[- ]time|full[- ](?:time )?(?:and|&|&amp;|or|\/) (?:\p{L}+ )?part[- ]time|verschiedene (?:stellen|positionen|jobs)|mehrere (?:stellen|positionen|jobs)|in voll-? (?:und|oder) teilzeit und als nebenjob)\b/iu,
  },
  {
    id: 'travel-paid',
    pattern: 'Visa, flight or housing promised to strangers',
    innocent: 'Employers who hire abroad do pay for the move.',
    weight: 0.35,
    wording:
      /\b(?:visa\b[^.\n]{0,60}\b(?:ticket|flight|accommodation|expenses|free)|flight tickets?|free (?:accommodation|housing|visa)|(?:visum|flugticket|unterkunft)\b[^.\n]{0,40}\b(?:kostenlos|gratis|bezahlt|übernommen))\b/iu,
  },
];

/** Signals that stand in the title. */
export const IN_TITLE: readonly WordedPattern[] = [
  {
    id: 'bait-in-title',
    pattern: 'The title advertises instead of naming a job',
    innocent: 'Some boards reward loud titles.',
    weight: FITTED_WEIGHTS['bait-in-title'],
    wording:
      /[!$€£]|\b(?:urgent\p{L}*|immediate\p{L}*|hiring|needed|wanted|vacanc\p{L}+|opportunit\p{L}+|positions|from home|at home|home based|earn|cash jobs?|quick cash|no experience|per week|weekly|dringend|sofort|nebenjob|nebenverdienst|heimarbeit|von zu ?hause|quereinsteiger willkommen|ohne erfahrung)\b/iu,
  },
  {
    id: 'capitals-in-title',
    pattern: 'The title is all in capitals',
    innocent: 'Some systems print every title that way.',
    weight: FITTED_WEIGHTS['capitals-in-title'],
    wording: /^(?=(?:.*\p{Lu}){6})[^\p{Ll}]+$/u,
  },
];

/** Signals, among the requirements, that somebody inside already has the job. */
export const INSIDE: readonly WordedPattern[] = [
  {
    id: 'internal-systems',
    pattern: 'Knowledge of internal systems or processes required',
    innocent: 'It may mean systems of that kind, which many firms use.',
    weight: 0.5,
    wording:
      /\b(?:(?:knowledge|experience|familiar(?:ity)?|expertise|proficien\p{L}+|understanding)\b[^.;\n]{0,40}\b(?:our (?:own |in-?house |internal |proprietary )(?:\p{L}+ ){0,3}(?:systems?|tools?|process(?:es)?|platforms?|applications?|software|polic(?:y|ies)|procedures|frameworks?)|(?:in-?house|company|firm|bank)[- ](?:specific|internal|proprietary) (?:\p{L}+ ){0,2}(?:systems?|tools?|process\p{L}*|platforms?|applications?|software|procedures))|(?:kenntnisse?|erfahrung|vertraut)\p{L}*\b[^.;\n]{0,50}\b(?:(?:unserer?|unseren) (?:internen|eigenen|hauseigenen)|hausinterne[nrs]?|hauseigene[nrs]?|unternehmensinterne[nrs]?|bankinterne[nrs]?|betriebsinterne[nrs]?) (?:\p{L}+ ){0,2}(?:system|prozess|ablauf|abläufe|werkzeug|software|anwendung|tool|richtlinie|vorgabe|plattform|strukturen)\p{L}*)/iu,
  },
  {
    id: 'resume-like',
    pattern: 'A requirement that reads like an entry in somebody’s resume',
    innocent: 'A running project may need somebody who knows its history.',
    weight: 0.55,
    wording:
      /\b(?:(?<!\bwe )(?:has|have|having|must have|who) (?:previously |already |successfully )?(?:led|managed|worked|supported|implemented|built|served)\b[^.;\n]{0,80}\b(?:(?:between|from) (?:19|20)\d\d (?:and|to|until|-|–) (?:19|20)\d\d|(?:in|since) (?:19|20)\d\d)|(?:previous|prior) (?:employment|experience|work) (?:with|at|in|within) (?:our|this) (?:company|team|department|organi[sz]ation|project|office|program)|(?:bereits|schon) (?:in|bei) (?:unser\p{L}*|dieser|diesem) (?:haus|team|unternehmen|abteilung|projekt|bereich)\b[^.;\n]{0,30}(?:tätig|gearbeitet|mitgearbeitet)|(?:von|zwischen) (?:19|20)\d\d (?:bis|und) (?:19|20)\d\d\b[^.;\n]{0,60}(?:geleitet|betreut|verantwortet|tätig|aufgebaut))/iu,
  },
];

/** Signals of the same that may appear anywhere. */
export const INSIDE_ANYWHERE: readonly WordedPattern[] = [
  {
    id: 'internal-only',
    pattern: 'Addressed to internal applicants',
    innocent: 'Firms must often advertise internally and externally.',
    weight: 0.7,
    wording:
      /\b(?:internal (?:candidates?|applicants?|applications?) (?:only|preferred|will be|are preferred|have priority)|(?:only|restricted to|open to|limited to) (?:current|existing|internal) (?:employees|staff|candidates|applicants)|current incumbent|pre-?selected|already (?:been )?identified (?:a )?candidate|(?:interne|hausinterne)[nrs]? (?:bewerber|bewerbungen|kandidat)\p{L}*(?: \p{L}+){0,3} (?:bevorzugt|vorrang|berücksichtigt)|nur (?:für )?interne\p{L}* (?:bewerber|mitarbeit|ausschreibung)\p{L}*|interne (?:stellen)?ausschreibung|(?:bewerber|kandidat)\p{L}* (?:ist|steht|steht) bereits fest|derzeitige[nr]? stelleninhaber\p{L}*)\b/iu,
  },
  {
    id: 'short-deadline',
    pattern: 'Hardly any time to apply',
    innocent: 'The posting may just be published late.',
    weight: 0.35,
    wording:
      /\b(?:(?:closing|closes|deadline|applications? (?:close|accepted|due)|posted for|open for)\b[^.\n]{0,20}\b(?:today|tomorrow|(?:in |within |only )?(?:24|48|72) hours|(?:one|two|three|1|2|3) (?:business |working )?days?)|bewerbungs(?:schluss|frist)\b[^.\n]{0,20}\b(?:heute|morgen|(?:24|48|72) stunden|(?:einen?|zwei|drei|1|2|3) (?:werk)?tage?n?))\b/iu,
  },
];
