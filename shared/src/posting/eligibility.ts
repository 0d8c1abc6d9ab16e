const ELIGIBILITY =
  /\b(?:u\.?s\.?a?|united states|canadian|uk|british|eu|european|indian|australian|swiss|german) (?:citizens?(?:hip)?|nationals?|persons?|residents?|passport|work (?:permit|visa|authori[sz]ation)|pr\b|permanent residen\p{L}+)|\bcitizen(?:s|ship)? (?:is |are )?(?:only|required|or (?:permanent|lawful|green))|\b(?:must|need to|should|only) (?:be|hold|have|possess) (?:a |an |valid |canadian |lawful )*(?:citizens?|citizenship|pr\b|permanent residen\p{L}+|green card|work (?:permit|visa|authori[sz]ation)|right to work)|\bgreen card\b|\b(?:h-?1b|opt|cpt|ead|gc|tn|l-?1)\b[^.]{0,20}\b(?:visa|transfer|sponsor\p{L}*|holders?|candidates?|only)\b|\bpermanent residen(?:ts?|cy|ce)\b|\b(?:no|not|without|cannot|can't|unable to|won't|will not|do not|don't)\b[^.;]{0,40}\b(?:visa )?sponsor(?:ship|ing|ed|s)?\b(?! (?:sales|deals|activation))|\bsponsorship (?:is |will )?(?:not|unavailable)|\b(?:require|requiring|need|needing) (?:\p{L}+ )?(?:visa )?sponsorship\b|\b(?:authori[sz]ed|authori[sz]ation|eligib(?:le|ility)|right|permitted|legally able|entitled|permission|allowed) to work\b|\bwork (?:permit|authori[sz]ation|visa)\b|\bsecurity clearance\b|\b(?:ts\/sci|top secret|secret clearance|sc cleared|dv cleared)\b/iu;
const ELIGIBILITY_DE =
  /\b(?:arbeits(?:erlaubnis|genehmigung|visum)|aufenthalts(?:titel|erlaubnis|genehmigung)|(?:deutsche|schweizer|österreichische|eu-?)\p{L}* ?(?:staatsangehörigkeit|staatsbürgerschaft)|eu-?bürger(?:in|innen)?|sicherheitsüberprüfung|ü[123]-überprüfung|(?:kein(?:e)?|ohne) visa-?sponsoring)\b/iu;

/** A clause without any of these words matches neither pattern; most clauses have none. */
const MAY_BE =
  /citizen|national|person|resident|passport|permit|visa|\bpr\b|authori|green card|sponsor|to work|clearance|cleared|sci\b|top secret|arbeits|aufenthalt|staats|bürger|überprüfung/iu;

/** Whether a clause says who may do the job by law: by citizenship, a permit, a clearance. */
export const isEligibility = (clause: string): boolean =>
  MAY_BE.test(clause) && (ELIGIBILITY.test(clause) || ELIGIBILITY_DE.test(clause));
