/** Words that titles of jobs end in, English and German, so that a line can be told to be one. */
const ROLE =
  /\b\p{L}*(?:engineer|developer|manager(?:in)?|analyst(?:in)?|consultant|designer(?:in)?|administrator(?:in)?|architect|scientist|specialist|assistant|assistent(?:in)?|assistenz|technician|nurse|teacher|accountant|officer|director|lead|head of [\p{L} ]+|coordinator|representative|advisor|adviser|associate|intern|trainee|clerk|driver|operator|mechanic|electrician|welder|chef|cook|waiter|waitress|cashier|supervisor|recruiter|researcher|tester|programmer|writer|editor|planner|buyer|controller(?:in)?|auditor(?:in)?|therapist|pharmacist|physician|lawyer|paralegal|secretary|receptionist|cleaner|guard|worker|owner|master|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|leiter(?:in)?|leitung|referent(?:in)?|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|kaufmann|kauffrau|pfleger(?:in)?|fachkraft|fachfrau|fachmann|helfer(?:in)?|krankenschwester|techniker(?:in)?|mechaniker(?:in)?|mechatroniker(?:in)?|elektroniker(?:in)?|elektriker(?:in)?|schlosser(?:in)?|schweißer(?:in)?|fahrer(?:in)?|verkäufer(?:in)?|buchhalter(?:in)?|lehrer(?:in)?|erzieher(?:in)?|koch|köchin|kellner(?:in)?|lagerist(?:in)?|disponent(?:in)?|einkäufer(?:in)?|praktikant(?:in)?|werkstudent(?:in)?|arzt|ärztin|laborant(?:in)?|jurist(?:in)?|sekretär(?:in)?|monteur(?:in)?|meister(?:in)?|polier|bauleiter(?:in)?|architekt(?:in)?|redakteur(?:in)?|grafiker(?:in)?|koordinator(?:in)?|hausmeister(?:in)?|sozialarbeiter(?:in)?|sozialpädagog(?:e|in)|therapeut(?:in)?|angestellte[rn]?|administratorin|informatiker(?:in)?)\b/iu;
/** Dates, firms and places that stand beside a title. */
const BESIDE =
  /\s+(?:at|@|bei|in|für|since|seit|with|mit)\s+.*$|[|•·,;(–—].*$|\s-\s.*$|\b(?:0?\d|1[0-2])?[./]?(?:19|20)\d\d\b.*$/iu;
/** Dates that stand before a title; months by their whole names, since "Junior" and "Marketing" begin like one. */
const BEFORE =
  /^(?:[\s*–—-]|\d{1,2}[./])*(?:(?:since|seit|ab|from|to|until|bis|heute|jetzt|present|now|today|current|jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?\s+|(?:19|20)\d\d\s*|\d{1,2}[./]\s*)*/iu;
const LONGEST = 70;

/** Titles of jobs in a resume: short lines, or parts of lines, that end like one; each once, in the order of the text. */
export function titlesIn(text: string): string[] {
  const titles = new Map<string, string>();
  for (const line of text.split('\n')) {
    for (const part of line.split(/[|•·\t]|\s[–—-]\s|:\s|,\s/u)) {
      const title = part.trim().replace(BEFORE, '').replace(BESIDE, '').trim();
      if (title.length < 4 || title.length > LONGEST || title.split(/\s+/).length > 7) continue;
      if (!ROLE.test(title) || !/^\p{Lu}/u.test(title) || /[.!?]$/.test(title)) continue;
      titles.set(title.toLowerCase(), title);
    }
  }
  return [...titles.values()].slice(0, 12);
}
