import { cityOf, regionOf, withoutRegions } from './cities.ts';
import { fold, wordsOf } from './fold.ts';

const WORKPLACE_BEFORE =
  /^(?:\s*(?:hybrid|remote|on-?site|in-?office|wfh|work from home)\s*[-–—:](?=\s*\S))+/;
const WORKPLACE_BEHIND =
  /\s*[([](?:hybrid|remote|on-?site|vor ort|hybride?|remoto|hibrido|presencial|sur site|a distance|distans|pa plats)[)\]]\s*$/;

/** Says that there are several places, but not which. */
const NOWHERE =
  /^(?:multiple|various|several|different|verschiedene|mehrere)(?: .*)?$|^(?:pan|all|anywhere in|across) india$|^anywhere$|^n a$/;
const ANYWHERE_AT_HOME = /^(?:remote|work from home|wfh|home office|homeoffice)$/;

/**
 * Where a job is, as a key. A workplace before it ("Hybrid - Pune") and the part of a city in brackets do not count; cities
 * that are known go by one name, several of them in one order; whatever is not known stays as it is worded, with its region, so that
 * two places of one name stay apart.
 *
 * @returns null when the place is unknown: nothing can be said of it then, not even that it is the same
 */
export function placeKey(location: string | null): string | null {
  if (location === null) return null;
  const plain = fold(location)
    .replace(WORKPLACE_BEFORE, '')
    .replace(WORKPLACE_BEHIND, '')
    .replaceAll(/\bdelhi\s*\/\s*ncr\b/g, 'delhi ncr');
  const parts = plain
    .split(/[,;/|·•\n](?![^()]*\))/)
    .map(withoutQuarter)
    .filter(Boolean);
  const whole = parts.join(' ');
  if (whole === '' || NOWHERE.test(whole)) return null;
  if (ANYWHERE_AT_HOME.test(whole)) return 'remote';
  return citiesIn(parts) ?? asWorded(parts);
}

/** "Bengaluru(HSR Layout)", as Naukri writes, is Bengaluru; elsewhere brackets tell cities apart: "Frankfurt (Oder)". */
function withoutQuarter(part: string): string {
  const words = wordsOf(part).join(' ');
  const city = wordsOf(part.replace(/\(.*$/s, '')).join(' ');
  return cityOf(city)?.within.has('india') ? city : words;
}

/** A state's own country says nothing more: "Cambridge, MA" is "Cambridge, Massachusetts, United States". */
function asWorded(parts: readonly string[]): string {
  const named = parts.map((part, index) => (index === 0 && parts.length > 1 ? part : regionOf(part)));
  return (named.length > 2 && named.at(-1) === 'united states' ? named.slice(0, -1) : named).join(', ');
}

/** The cities, where the parts are cities that are known, each with nothing behind it but where it lies. */
function citiesIn(parts: readonly string[]): string | null {
  const found = new Set<string>();
  let within: ReadonlySet<string> = new Set();
  for (const part of parts) {
    if (within.has(regionOf(part)) || within.has(part)) continue;
    const city = cityOf(part);
    if (!city) return null;
    found.add(city.name);
    within = city.within;
  }
  return [...withoutRegions(found)].sort().join(' + ');
}
