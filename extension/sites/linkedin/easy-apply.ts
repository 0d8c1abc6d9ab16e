import { textOf } from '../dom';

// "Easy Apply" in the languages of LinkedIn's interface that we know of, at the beginning of a label.
const EASY =
  /^(easy apply|einfach bewerben|einfache bewerbung|candidature simplifiée|solicitud sencilla|enkel ansökan|candidatura semplice|candidatura simplificada|eenvoudig solliciteren)/i;
const ELSEWHERE =
  /company (web)?site|unternehmenswebsite|site (web )?de l.entreprise|sitio web de la empresa|företagets webbplats/i;

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
      labels.some((label) => EASY.test(label.trim())) ||
      href.includes('openSDUIApplyFlow=true') ||
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
