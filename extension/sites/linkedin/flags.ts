import { RELATIVE_WORDS } from '../relative-words';
import { isClosedNotice } from './closed';
import { isEasyApply } from './easy-apply';

/** What the small words below a card say; true or not told. */
export interface Flags {
  isPromoted: true | null;
  /** Said by itself, without a date. */
  isReposted: true | null;
  isViewed: true | null;
  isApplied: true | null;
  isEasyApply: true | null;
  isClosed: true | null;
}

const oneOf = (...words: string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');

// Whole labels, in English, German, French, Spanish, Swedish, Italian, Portuguese, Dutch, Polish and Hindi. A German "Beworben" is left out: it may mean
// promoted as well as applied.
const PROMOTED = oneOf(
  'promoted(?: by .{1,60})?',
  'anzeige|gesponsert|(?:von|vom) .{1,60} gesponsert',
  'promue?|sponsorisée?|(?:promue?|sponsorisée?) par .{1,60}',
  'promocionad[oa](?: por .{1,60})?',
  'annons|marknadsför[ts]|marknadsförd|sponsra[dt]|marknadsför[ts] av .{1,60}',
  '(?:promoss|sponsorizzat)[oa](?: da .{1,60})?',
  '(?:promovid|patrocinad)[oa](?: por .{1,60})?',
  '(?:gepromoot|gesponsord|aanbevolen advertentie)(?: door .{1,60})?',
  '(?:promowan|sponsorowan)[aey](?: przez .{1,60})?|oferta promowana',
  'प्रमोट (?:किया|की) (?:गया|गई)|प्रमोटेड|प्रायोजित|विज्ञापित|.{1,60} द्वारा प्रमोट (?:किया|की) (?:गया|गई)',
);
const REPOSTED = oneOf(...RELATIVE_WORDS.map(({ reposted }) => reposted));
const VIEWED = oneOf(
  'viewed',
  'angesehen|gesehen',
  'vue?|consultée?',
  'vist[oa]|visualizad[oa]',
  'visualizzat[oa]|già vist[oa]',
  'bekeken|weergegeven',
  '(?:wyświetl|obejrz|przejrz)[oa]n[aeoy]',
  'visa[dt]|visats|har visats|sedd',
  'देखा गया|देखी गई|देख लिया(?: गया)?',
);
const DATED = '(?: (?:on |am |le |el |den |på )?\\d.{0,30}| an? .{0,20}ago)?';
/** "3 giorni fa", "há 3 dias", "op 3-2-2026": nothing but a date. */
const SINCE = '(?:[ :]+(?:.{1,4} )?\\d.{0,30}|[ :]+un.{2,12} fa|[ :]+een .{2,8} geleden)?';
const APPLIED = oneOf(
  `applied${DATED}|application submitted`,
  'bereits beworben|bewerbung (?:abgeschickt|gesendet|eingereicht|übermittelt)',
  'candidature envoyée|(?:a )?postulé|vous avez postulé',
  'solicitud enviada|solicitad[oa]|has solicitado',
  'ansökt|har ansökt|ansökan (?:har )?skickats?|sökt',
  `candidatura inviata${SINCE}|ti sei candidat[oa]${SINCE}`,
  `candidatura enviada${SINCE}|(?:você )?(?:se candidatou|candidatou-se)${SINCE}`,
  `gesolliciteerd${SINCE}|sollicitatie (?:verzonden|verstuurd|ingediend)${SINCE}`,
  `(?:zgłoszenie|aplikacja|podanie) (?:zostało |została )?wysłan[ea]${SINCE}|(?:wysłano|wysłałeś|wysłałaś) (?:zgłoszenie|aplikację)${SINCE}|zaaplikowano${SINCE}`,
  'आवेदन (?:किया|कर दिया|भेजा)(?: गया)?',
);

/** What the labels of a job say, each as a whole. */
export function flagsIn(labels: readonly string[]): Flags {
  const clean = labels.map((label) => label.trim().normalize('NFC'));
  const some = (matches: (label: string) => boolean): true | null => clean.some(matches) || null;
  return {
    isPromoted: some((label) => PROMOTED.test(label)),
    isReposted: some((label) => REPOSTED.test(label)),
    isViewed: some((label) => VIEWED.test(label)),
    isApplied: some((label) => APPLIED.test(label)),
    isEasyApply: some(isEasyApply),
    isClosed: some(isClosedNotice),
  };
}
