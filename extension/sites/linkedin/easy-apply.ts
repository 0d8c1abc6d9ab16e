import { textOf } from '../dom';
import { isLinkedIn } from './address';

// "Easy Apply" in the languages of LinkedIn's interface that we know of; some accounts see "LinkedIn Apply" since 2026.
const EASY =
  'easy apply|linkedin apply|einfach bewerben|einfache bewerbung|candidature simplifiée|postuler facilement|solicitud sencilla|solicitud fácil|enkel ansökan|ansök enkelt|candidatura semplice|candidati facilmente|candidatura simplificada|candidate-se facilmente|eenvoudig solliciteren|gemakkelijk solliciteren|łatwe aplikowanie|aplikuj łatwo|łatwa aplikacja|आसान आवेदन|आसानी से (?:आवेदन|अप्लाई)(?: करें)?|ईज\u093C?ी अप्लाई';
const BEGINS_EASY = new RegExp(`^(?:${EASY})(?![\\p{L}\\p{M}])`, 'iu');
const IS_EASY = new RegExp(`^(?:${EASY})$`, 'iu');
const ELSEWHERE =
  /company (web)?site|unternehmenswebsite|website des unternehmens|site (web )?de l.entreprise|sitio web de la empresa|företagets (webbplats|webbsida|hemsida)|sito (web )?(dell.azienda|aziendale)|(web)?site da empresa|(web)?site van (het bedrijf|de werkgever)|bedrijfs(web)?site|(stron|witryn)(a|ie|ę) (internetow(ej|ą) )?(firmy|pracodawcy)|कंपनी की (वेबसाइट|साइट)/i;

/** Whether a label is the words for Easy Apply, and nothing else. */
export const isEasyApply = (label: string): boolean => IS_EASY.test(label.trim().normalize('NFC'));

/** `/jobs/view/<id>/apply/` is LinkedIn's own form, unless the address names the employer's system that it hands over to. */
function isApplyAddress(href: string): boolean {
  const url = URL.parse(href, 'https://www.linkedin.com');
  return (
    url !== null &&
    isLinkedIn(url) &&
    /^\/jobs\/view\/[^/]+\/apply\/?$/.test(url.pathname) &&
    !url.searchParams.has('applicantTrackingSystemName')
  );
}

interface Signals {
  easy: boolean;
  elsewhere: boolean;
}

/**
 * What one apply button says. The wording has moved (in April 2026 the label lost its "Easy" and every reader that went
 * by it alone called every job external), so several signals count, and none at all means that we do not know.
 */
function signalsOf(control: Element): Signals {
  const labels = [control.getAttribute('aria-label') ?? '', textOf(control) ?? ''];
  const href = control.getAttribute('href') ?? '';
  return {
    easy:
      labels.some((label) => BEGINS_EASY.test(label.trim().normalize('NFC'))) ||
      href.includes('openSDUIApplyFlow=true') ||
      isApplyAddress(href) ||
      control.querySelector('[data-test-icon^="linkedin-bug"], svg[id^="linkedin-bug"]') !== null,
    elsewhere:
      labels.some((label) => ELSEWHERE.test(label)) ||
      href.includes('/safety/go') ||
      control.querySelector('[data-test-icon^="link-external"], svg[id^="link-external"]') !== null,
  };
}

/** True: apply on LinkedIn. False: on the employer's site. Null: the buttons do not tell, or contradict each other. */
export function easyApplyOf(controls: Iterable<Element>): boolean | null {
  const signals = [...controls].map(signalsOf);
  const easy = signals.some((signal) => signal.easy);
  const elsewhere = signals.some((signal) => signal.elsewhere);
  return easy === elsewhere ? null : easy;
}
