export type Workplace = 'remote' | 'hybrid' | 'onsite';

const REMOTE =
  /\b(?:fully remote|100 ?% (?:remote|home[- ]?office)|remote[- ]first|work from anywhere|remote (?:position|role|job|work)|vollständig remote|komplett remote|full remote|remote only)\b/iu;
const HYBRID =
  /\b(?:hybrid(?:es|e[nrs]?)?|home[- ]?office|mobiles? arbeiten|partly remote|teilweise remote|remote)\b/iu;
const ONSITE =
  /\b(?:no remote|on[- ]?site|vor ort|in person|in-office|präsenz|kein home[- ]?office|not remote)\b/iu;

/**
 * Where the work is done, as the posting says it; undefined when it says nothing.
 *
 * @param location as the card of the job shows it, e.g. "Berlin (Remote)"
 */
export function workplaceOf(location: string | null, text: string): Workplace | undefined {
  if (location && /\bremote\b/iu.test(location)) return 'remote';
  if (location && /\bhybrid\b/iu.test(location)) return 'hybrid';
  if (/\b(?:no remote|not remote|kein home[- ]?office)\b/iu.test(text)) return 'onsite';
  if (REMOTE.test(text)) return 'remote';
  if (HYBRID.test(text)) return 'hybrid';
  return ONSITE.test(text) ? 'onsite' : undefined;
}
