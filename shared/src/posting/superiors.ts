import { anyOf } from '../skills/skill-context.ts';

/** Roles that are named with the person whom they work for: "Assistant to the Managing Director". */
const ASSISTS = anyOf(String.raw`
  assistant|assist(?:s|ing)?|assistenz|assistent(?:in)?|\p{L}*assistenz|\p{L}*assistent(?:in)?|aide|ea|pa
  secretary|sekretär(?:in)?|\p{L}*sekretär(?:in)?|sekretariat|chauffeur|driver|fahrer(?:in)?|chief of staff
  advis[eo]r|counsel(?:l)?or|referent(?:in)?|support(?:s|ing)?|unterstütz(?:t|en|ung)|right hand|rechte hand
  report(?:s|ing)?|bericht(?:et|en|est)?|accountable|unterstellt`);
/** What leads from the role to that person; without it, "Assistant Manager" is a rank of its own. */
const JOINT = `(?:directly |direkt )?(?:(?:to|of|for|an|der|des|dem|den|von|für)(?: (?:the|our|your|its|an?|der|die|den|des|dem|unsere[nmrs]?))?|the|our|die|unsere[nmrs]?)`;
/** Words that stand before a rank and belong to it. */
const BEFORE_RANK = String.raw`(?:(?!and\b|und\b|or\b|oder\b)[\p{L}-]+ ){0,2}?`;
/** Somebody who has people of their own. */
const RANK = anyOf(String.raw`
  c[a-z]{1,3}o|chro|ciso|md|gm|chief [\p{L}&]+(?: [\p{L}&]+)? officer|chief executive|managing (?:director|partner)
  (?:vice[- ])?president|vp|svp|evp|avp|(?:co-?)?founders?|chair(?:man|woman|person)|(?:board|executive) (?:of directors|members?)
  board|directors?|head of [\p{L}&]+(?: [\p{L}&]+)?|general manager|[\p{L}]+ manager|manager|partners?|dean|principal|minister
  ambassador|mayor|rector|supervisor|team ?lead(?:er)?|\p{L}*geschäftsführ(?:ung|er|erin|ern)|geschäftsleitung|vorstand\p{L}*
  direktion|direktor(?:in)?|bereichsleit(?:ung|er|erin)|abteilungsleit(?:ung|er|erin)|\p{L}*leit(?:ung|er|erin)|präsident(?:in)?
  bürgermeister(?:in)?|inhaber(?:in)?|rektor(?:in)?`);
const SUPERIOR = new RegExp(
  String.raw`(?<!\p{L})(${ASSISTS})\s${JOINT}\s${BEFORE_RANK}(?:${RANK})(?!\p{L})(?:\s?(?:,|and|und|&|\/|or|oder)\s?(?:the |our |den |dem |die )?(?:${RANK})(?!\p{L}))*`,
  'giu',
);

/**
 * A text without the people whom a role works for: "Assistant to the Managing Director" is an assistant, and "you report to the
 * Head of Sales" tells neither the trade nor the step of who reports.
 *
 * @param text a title, a clause or a whole text
 */
export const withoutSuperiors = (text: string): string => text.replaceAll(SUPERIOR, '$1');
