/** Units in which the sites count how long ago a job was posted. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How a language says "3 days ago"; parts of regular expressions that are matched without regard to case. */
export interface RelativeWords {
  /** Before the number. */
  before: string;
  one: string;
  units: Record<Unit, string>;
  /** After the unit. */
  after: string;
  /** Whole texts that mean today. */
  today: string;
  yesterday: string;
  /** What a job's text begins or ends with: it was posted ... */
  posted: string;
  /** ... or posted again. */
  reposted: string;
}

// The languages of the interface, not of the posting. Hindi is matched in NFC, where a nukta stands by itself (U+093C).
export const RELATIVE_WORDS: RelativeWords[] = [
  {
    before: '',
    one: 'an?|one',
    units: {
      minute: 'min(?:ute)?s?',
      hour: 'h(?:ou)?rs?',
      day: 'days?',
      week: 'w(?:ee)?ks?',
      month: 'mo(?:nth)?s?',
      year: 'y(?:ea)?rs?',
    },
    after: ' ago',
    today: 'just now|(?:a )?few (?:seconds|minutes|hours) ago|today|moments ago',
    yesterday: 'yesterday',
    posted: 'posted|listed|published',
    reposted: 're-?posted|posted again',
  },
  {
    before: 'vor ',
    one: 'eine[mrn]?',
    units: {
      minute: 'minuten?|min\\.?',
      hour: 'stunden?|std\\.?',
      day: 'tag(?:en?)?',
      week: 'wochen?',
      month: 'monat(?:en?)?',
      year: 'jahr(?:en?)?',
    },
    after: '',
    today: 'gerade eben|soeben|jetzt|heute|vor (?:wenigen|einigen) (?:sekunden|minuten|stunden)',
    yesterday: 'gestern',
    posted: 'veröffentlicht|gepostet|eingestellt|online gestellt|online seit',
    reposted: '(?:erneut|wieder|neu) (?:veröffentlicht|gepostet|eingestellt|online gestellt)',
  },
  {
    before: 'il y a ',
    one: 'une?',
    units: {
      minute: 'minutes?|min\\.?',
      hour: 'heures?|h',
      day: 'jours?|j',
      week: 'semaines?|sem\\.?',
      month: 'mois',
      year: 'ans?',
    },
    after: '',
    today: 'à l.instant|aujourd.hui|il y a quelques (?:secondes|minutes|heures)',
    yesterday: 'hier',
    posted: 'publiée?|postée?|mise? en ligne',
    reposted: 'republiée?|repostée?|republication|publiée? (?:à|de) nouveau|(?:à|de) nouveau publiée?',
  },
  {
    before: 'hace ',
    one: 'una?',
    units: {
      minute: 'minutos?|min\\.?',
      hour: 'horas?|h',
      day: 'd[ií]as?',
      week: 'semanas?|sem\\.?',
      month: 'mes(?:es)?',
      year: 'años?',
    },
    after: '',
    today:
      'ahora(?: mismo)?|justo ahora|hoy|hace (?:un momento|(?:unos|pocos) (?:segundos|minutos)|(?:unas|pocas) horas)',
    yesterday: 'ayer',
    posted: 'publicad[oa]|anunciad[oa]',
    reposted:
      'republicad[oa]|publicad[oa] (?:de nuevo|nuevamente|otra vez)|(?:se )?(?:ha )?(?:vuelto|vuelt[oa]|volvió) a publicar(?:se)?',
  },
  {
    before: '(?:för )?',
    one: 'en|ett',
    units: {
      minute: 'minut(?:er)?|min\\.?',
      hour: 'timm(?:e|ar)|tim\\.?',
      day: 'dag(?:ar)?',
      week: 'veck(?:a|or)',
      month: 'månad(?:er)?',
      year: 'år',
    },
    after: ' sedan',
    today: 'just nu|nyss|i ?dag|för (?:några|ett par) (?:sekunder|minuter|timmar) sedan',
    yesterday: 'i ?går',
    posted: 'publicera[dt](?:es|e)?|publicerades|upplag[dt]|inlag[dt]',
    reposted:
      '(?:publicera[dt](?:es|e)?|publicerades|upplag[dt]) (?:igen|på nytt|om)|(?:åter|om)publicera(?:[dt](?:es|e)?|des)|på nytt publicera[dt]',
  },
  {
    before: '',
    one: 'एक',
    units: {
      minute: 'मिनटों?|मिनट',
      hour: 'घंट(?:ा|े|ों)|घण्ट(?:ा|े|ों)',
      day: 'दिनों?|दिन',
      week: 'सप्ताहों?|सप्ताह|हफ\u093C?्त(?:ा|े|ों)',
      month: 'महीन(?:ा|े|ों)|माह',
      year: 'सालों?|साल|वर्षों?|वर्ष',
    },
    after: ' (?:पहले|पूर्व)',
    today: 'अभी(?:-अभी| अभी)?|आज|कुछ (?:सेकंड|मिनट|घंटे) पहले',
    // "कल" is tomorrow as well; in what was posted it can only be yesterday.
    yesterday: 'कल',
    posted: '(?:पोस्ट|प्रकाशित)(?: (?:किया|की|किए)(?: (?:गया|गई|गए))?)?',
    reposted:
      '(?:दोबारा|दुबारा|फिर से|पुनः|पुन:) (?:पोस्ट|प्रकाशित)(?: (?:किया|की|किए)(?: (?:गया|गई|गए))?)?|रीपोस्ट(?: (?:किया|की)(?: (?:गया|गई))?)?',
  },
  {
    before: '',
    one: "un[ao]?|un['’]",
    units: {
      minute: 'minut[oi]|min\\.?',
      hour: 'or[ae]|h',
      day: 'giorn[oi]|gg?\\.?',
      week: 'settiman[ae]|sett\\.?',
      month: 'mes[ei]',
      year: 'ann[oi]',
    },
    after: ' fa',
    today:
      '(?:proprio )?(?:ora|adesso)|oggi|poco fa|(?:pochi|alcuni|qualche) (?:second[oi]|minut[oi]) fa|(?:poche|alcune|qualche) or[ae] fa',
    yesterday: 'ieri',
    posted: 'pubblicat[oa]|inserit[oa]|postat[oa]',
    reposted:
      'ri-?pubblicat[oa]|pubblicat[oa] (?:di nuovo|nuovamente|un.altra volta)|(?:di nuovo|nuovamente) pubblicat[oa]',
  },
  {
    // "há 2 semanas", "2 semanas atrás": one of the two must be there.
    before: '(?:há |(?=.* atrás$))',
    one: 'uma?',
    units: {
      minute: 'minutos?|min\\.?',
      hour: 'horas?|h',
      day: 'dias?|d',
      week: 'semanas?|sem\\.?',
      month: 'm[êe]s(?:es)?',
      year: 'anos?',
    },
    after: '(?: atrás)?',
    today:
      'agora(?: mesmo)?|hoje|há (?:instantes|pouco(?: tempo)?)|(?:há )?(?:poucos|alguns) (?:segundos|minutos)(?: atrás)?|(?:há )?(?:poucas|algumas) horas(?: atrás)?',
    yesterday: 'ontem',
    posted: '(?:publicad|anunciad|postad|divulgad)[oa]',
    reposted:
      '(?:re-?publicad|re-?postad|reanunciad)[oa]|(?:publicad|anunciad|postad)[oa] (?:novamente|de novo|outra vez)|novamente (?:publicad|anunciad)[oa]',
  },
  {
    before: '',
    one: 'een|één',
    units: {
      minute: 'minu(?:ut|ten)|min\\.?',
      hour: 'u(?:ur|ren)?\\.?',
      day: 'dag(?:en)?',
      week: 'we(?:ek|ken)',
      month: 'maand(?:en)?|mnd\\.?',
      year: 'jaar|jaren',
    },
    after: ' geleden',
    today: 'zojuist|zonet|net|nu|vandaag|(?:enkele|een paar|enige) (?:seconden|minuten|uur|uren) geleden',
    yesterday: 'gisteren',
    posted: 'geplaatst|gepubliceerd|gepost',
    reposted:
      '(?:opnieuw|nogmaals) (?:geplaatst|gepubliceerd|gepost)|her-?(?:plaatst|geplaatst|gepubliceerd|gepost)',
  },
  {
    before: '',
    // "tydzień temu" is one week ago: the noun in its singular needs no number.
    one: 'jed(?:en|ną|na|nego|no)|(?=(?:minutę|godzinę|dzień|tydzień|miesiąc|rok) )',
    units: {
      minute: 'minut[aęy]?|min\\.?',
      hour: 'godzin[aęy]?|godz\\.?',
      day: 'dzień|dni[aie]?',
      week: 'tydzień|tygodni[ae]?|tyg\\.?',
      month: 'miesiąc[ea]?|miesięcy|mies\\.?',
      year: 'rok|roku|lata?',
    },
    after: ' temu',
    today: 'przed chwilą|teraz|dzisiaj|dziś|(?:kilka|parę) (?:sekund|minut|godzin) temu',
    yesterday: 'wczoraj',
    posted: '(?:opublikowan|dodan|zamieszczon)(?:[oaey]|ie)?',
    reposted:
      '(?:opublikowan|dodan|zamieszczon)[oaey]? ponownie|ponownie (?:opublikowan|dodan|zamieszczon)[oaey]?',
  },
];
