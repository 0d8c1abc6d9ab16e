/**
 * What stands under every posting of a country, whatever the job: that nobody is discriminated against, that one may work
 * there, who owns the text, how one applies. It speaks of law and compliance, and "requires" them, but asks for no skill.
 */
const BOILERPLATE: readonly RegExp[] = [
  /\bequal[- ]opportunit|\baffirmative action|\bwithout regard to\b|\bregardless of (?:race|age|gender|sex|religion|your)|\bprotected (?:by (?:\p{L}+ )*law|veteran|class|status|characteristic)|\bdiscriminat(?:e|es|ed|ion) (?:on the basis|against|based)|\breasonable accommodations?\b|\b(?:race|ethnicity), (?:\p{L}+, )*(?:religion|color|sex|gender)/iu,
  /\b(?:eligibility|authori[sz]ed|authori[sz]ation|right|permitted|eligible) to work\b|\bemployment eligibility\b|\be-verify\b|\bwork (?:permit|authori[sz]ation)\b|\bin compliance with (?:federal|state|local|applicable|all)\b|\b(?:background|drug|criminal record) (?:check|screen|test)/iu,
  /\ball rights reserved\b|\bcopyright (?:©|\(c\)|\d{4})|©\s*\d{4}|\bprivacy (?:policy|notice|statement)\b|\bdatenschutz(?:hinweis|erklärung|bestimmung)\p{L}*/iu,
  /\b(?:click|apply) (?:here|now|today|directly|online|below|the link)|\blooking forward to (?:receiving|hearing|meeting|your)|\b(?:submit|send) (?:us )?your (?:resume|cv|application)/iu,
  /\bschwerbehindert\p{L}*|\bgleichgestellt\p{L}*|\bchancengleichheit\b|\bunabhängig von (?:geschlecht|alter|herkunft|nationalität|ethnischer|religion)|\bbewerbung(?:en|sunterlagen)? (?:\p{L}+ ){0,6}(?:bitte|senden|richten|online)\b|\b(?:allgemeine\p{L}* )?gleichbehandlung(?:sgesetz)?/iu,
];

/** How paragraphs begin that hold nothing but the law: every sentence after it is of the same kind. */
const SMALL_PRINT =
  /\bequal[- ](?:employment[- ])?opportunity\b|\baffirmative action\b|\bwithout regard to (?:race|age|gender|sex|religion)|\bregardless of (?:race|age|gender|sex|religion)|\bprotected veteran\b|\be-verify\b|\bfair chance (?:act|ordinance)\b|\bunsolicited (?:resumes|cvs|profiles)\b|\b(?:disability|reasonable) accommodations?\b.*\b(?:application|applicants?|apply|recruit\p{L}+|process)\b|\bunabhängig von (?:geschlecht|alter|herkunft|nationalität|ethnischer|religion)|\bschwerbehinderte\p{L}* (?:menschen|bewerber\p{L}*)/iu;

/** Whether a paragraph is small print of the law as a whole; points of a list are not, since each stands for itself. */
export const isSmallPrint = (paragraph: string): boolean =>
  !/^\s*[•*–-]/u.test(paragraph) && paragraph.length < 2500 && SMALL_PRINT.test(paragraph.slice(0, 400));

/** Whether a clause is of the kind that no candidate is chosen by. */
export const isBoilerplate = (clause: string): boolean => BOILERPLATE.some((pattern) => pattern.test(clause));
