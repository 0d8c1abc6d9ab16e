/** How much a posting makes of what it names, from what must be there to what would be welcome. */
export type Importance = 'essential' | 'critical' | 'important' | 'preferred';

/** Weights that belong to an importance, both ends included (Workflow 3001). */
export const BANDS: Record<Importance, readonly [number, number]> = {
  essential: [90, 100],
  critical: [65, 89],
  important: [35, 64],
  preferred: [10, 34],
};

export type Proficiency = 'expert' | 'advanced' | 'intermediate' | 'beginner';

const MUST =
  /\b(?:must(?:[- ]have)?s?|mandatory|essential|is required|are required|required|requires|necessary|prerequisite|minimum|at least|indispensable|zwingend|zwingende|erforderlich|notwendig|voraussetzung|vorausgesetzt|unbedingt|unerlässlich|unabdingbar|mindestens|setzen wir voraus|muss|pflicht)\b/iu;
const WELCOME =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|a plus|is a plus|bonus|advantage(?:ous)?|desirable|desired|ideally|beneficial|would be (?:great|good|helpful|nice|ideal)|good to have|helpful|an asset|optional|not required|von vorteil|vorteilhaft|wünschenswert|idealerweise|gerne?(?: auch)?|gern gesehen|ein plus|pluspunkt|optimalerweise|im idealfall|hilfreich|bevorzugt|wäre[n]? (?:schön|toll|super|ideal|gut)|kein muss|bestenfalls)\b|\bplus\b\s*[.)]?$/iu;

/** What a clause says of the weight of what it names; undefined when it says nothing. */
export function wordingOf(clause: string): 'must' | 'welcome' | undefined {
  if (WELCOME.test(clause)) return 'welcome';
  return MUST.test(clause) ? 'must' : undefined;
}

const LEVELS: readonly [Proficiency, RegExp][] = [
  [
    'expert',
    /\b(?:experts?|expert(?:-level)?|expertise|mastery|in-depth|deep|profound|exzellente?[nrs]?|hervorragende?[nrs]?|tiefgehende?[nrs]?|tiefgreifende?[nrs]?|umfassende?[nrs]?|ausgezeichnete?[nrs]?|expertenwissen|excellent|outstanding|exceptional|extensive)\b/iu,
  ],
  [
    'beginner',
    /\b(?:basic|basics|fundamental|fundamentals|beginner|grundkenntnisse|grundlegende?[nrs]?|grundlagen|erste[nrs]?|some (?:experience|knowledge)|familiarity|familiar with|exposure to|awareness of|interest in|interesse an|basis)\b/iu,
  ],
  [
    'advanced',
    /\b(?:strong|advanced|solid|proven|very good|proficient|proficiency|thorough|demonstrated|fundierte?[nrs]?|sehr gute?[nrs]?|vertiefte?[nrs]?|versierte?[nrs]?|sichere?[nrs]?|ausgeprägte?[nrs]?|langjährige?[nrs]?|mehrjährige?[nrs]?|nachweisliche?[nrs]?|fluent|flie(?:ß|ss)end|verhandlungssicher(?:e[nrs]?)?)\b/iu,
  ],
];

/** How well somebody has to know what a clause names, as it is worded. */
export const proficiencyIn = (clause: string): Proficiency =>
  LEVELS.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'intermediate';
