import { textOf } from '../dom';

// English, German, French, Spanish, Swedish, Italian, Portuguese, Dutch, Polish, Hindi.
const CLOSED = [
  /no longer accepting applications|applications (?:are )?(?:now )?closed/i,
  /nimmt keine bewerbungen mehr|keine bewerbungen mehr (?:an|angenommen|möglich)|bewerbungen werden nicht mehr angenommen/i,
  /n.accepte plus (?:de|les) candidatures|candidatures ne sont plus acceptées/i,
  /ya no (?:se aceptan|acepta) (?:más )?solicitudes|no se aceptan más solicitudes/i,
  /tar inte längre emot ansökningar|ansökningar tas inte längre emot/i,
  /non (?:si )?accetta(?:no|ndo)? più candidature|non accettiamo più candidature|candidature (?:sono )?(?:ora )?chiuse|candidature non (?:sono|vengono) più accettate/i,
  /(?:não|já não) (?:está |se |são )?(?:mais )?(?:a )?aceit\p{L}* (?:mais )?(?:novas )?(?:candidaturas|inscrições)|(?:candidaturas|inscrições) (?:já )?(?:estão )?(?:encerradas|não são mais aceitas|já não são aceites)/iu,
  /(?:accepteert|neemt|nemen|accepteren) (?:\p{L}+ )?(?:geen|niet langer) sollicitaties|geen sollicitaties meer|sollicitaties (?:worden|zijn) niet (?:meer|langer)|niet (?:meer|langer) (?:worden )?gesolliciteerd/iu,
  /nie (?:są już |jest już )?przyjm\p{L}* (?:już )?(?:zgłoszeń|zgłoszenia|aplikacji|podań|kandydatur)|(?:zgłoszenia|aplikacje|podania) nie są już przyjmowane|rekrutacja (?:została )?zakończona/iu,
  /आवेदन (?:अब )?(?:स्वीकार|स्वीकृत) नहीं|अब (?:कोई )?आवेदन (?:स्वीकार|नहीं)/,
];

/** Guest pages have it in place of the button to apply, whatever their language (told of by many readers, 2022 to 2026). */
const CLOSED_MARK = 'figcaption.closed-job__flavor--closed, figure.closed-job';

/** Whether a label says that a job takes no more applications. */
export const isClosedNotice = (label: string): boolean => CLOSED.some((words) => words.test(label));

/**
 * What says that a job takes no more applications, else null.
 *
 * @param notices elements of the head of a job, never its title or description, which may say anything
 */
export function closedNotice(notices: Iterable<Element>): string | null {
  for (const notice of notices) {
    const text = textOf(notice) ?? '';
    if (isClosedNotice(text) || (text !== '' && notice.matches(CLOSED_MARK))) return text.slice(0, 200);
  }
  return null;
}
