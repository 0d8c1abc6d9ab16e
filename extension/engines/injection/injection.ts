import type { Posting } from '../engine';
import { decoded, formsOf } from './forms';
import { ORDERS } from './orders';

export const FINDINGS = ['ignore', 'score', 'address', 'encoded', 'invisible'] as const;
/** A passage that speaks to a model. */
export interface Finding {
  /**
   * ignore: to leave rules or resume aside. score: to set the score. address: speaks to a model, or as its system. encoded:
   * readable text in a notation that people do not read. invisible: text in characters that nobody sees.
   */
  kind: (typeof FINDINGS)[number];
  /** Where in the description it stands. */
  from: number;
  to: number;
}

/** Between the words that make an order, characters. */
const NEAR = '.{0,70}?';
const TOP =
  '(?:(?<![\\d.,])(?:9\\d|100|0)(?! ?(?:\\+|years?|jahre?n?|anos|ans|days?|hours?|employees|people|parts|units|pieces|servers|customers|clients|calls|tickets|cases|items|miles|words|countries|offices|schools|stores|locations|kg|km|mm|k\\b|000|-?\\d))(?:\\s?(?:%|/ ?100|percent|points?))?|10 ?/ ?10|१००|९\\d)';
const either = (a: string, b: string) => new RegExp(`(?:${a})${NEAR}(?:${b})|(?:${b})${NEAR}(?:${a})`, 'u');

const RULES = Object.values(ORDERS).map(({ leave, said, score, set, most, address }) => ({
  // "Never ignore a warning" is none.
  ignore: either(`(?<!\\b(?:never|not|to) )(?:${leave})`, said),
  score: either(score, `${TOP}|${most}`),
  set: new RegExp(set, 'u'),
  address: new RegExp(address, 'u'),
}));

/** Scores that people get: of language tests, credit agencies, customers. */
const OTHER_SCORES =
  /\b(?:toefl|ielts|gre|gmat|sat|cibil|credit|csat|nps|net promoter|aptitude|exams?|tests?|academics?|cgpa|gpa|apgar|survey|quality|customer|audit|kpi|performance|sla|appraisal|class x|10th|12th|medical|insurance|coverage|retirement|401|salary|pension)\b/u;
/** What a score of this task is about. */
const OF_THIS_TASK =
  /\b(?:candidates?|applicants?|resume|cv|match(?:_score)?|this (?:job|posting|role|position)|fit|score|rating|ai|model|"score")\b|[\u0250-\u{10ffff}]|bewerb|lebenslauf|stelle|anzeige|candidat|poste|oferta|annonce|vaga|annuncio|puntua|punteggio|pontua|punktzahl|\bnote\b|ocen|wynik|punkt|puan|score/u;

/** Whoever hides so many characters in a row writes something with them. */
const HIDDEN = /[\u200b-\u200f\u2060-\u2064\ufeff\u{e0020}-\u{e007f}]{12,}/u;

/** Sentences and lines. */
const PASSAGE =
  /[^\n.!?。！？।]+(?:[.!?。！？।]+(?=\s|$|[^\s\w])|[.!?](?=\S)[^\n.!?。！？।]*)*[.!?。！？।]*/gu;
/** Longer than any order; a page without full stops is looked at in pieces. */
const PASSAGE_MAX = 600;

/**
 * The passages of a posting that give a model orders, in sixteen languages and the usual disguises. It is a detector, and
 * wrong at times in both directions: what it finds costs a posting trust, not its chance.
 *
 * @returns in the order of the text, none overlapping another
 */
export function injectionsIn({ description, title, company, location }: Posting): Finding[] {
  const findings: Finding[] = [];
  const passages = passagesOf(description);
  for (const [place, passage] of passages.entries()) {
    const kind = kindOf(passage.text) ?? acrossLines(passages, place);
    if (kind !== null) findings.push({ kind, from: passage.from, to: passage.from + passage.text.length });
  }
  // What stands in the fields of a card cannot be left out; it is flagged at the beginning of the text.
  const card = kindOf(`${title}\n${company}\n${location ?? ''}`);
  if (card !== null) findings.unshift({ kind: card, from: 0, to: 0 });
  return findings;
}

/** The posting without what was found in it: a model does not read it at all. */
export function withoutInjections(posting: Posting, findings: readonly Finding[]): Posting {
  let description = '';
  let at = 0;
  for (const { from, to } of findings) {
    description += posting.description.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  description += posting.description.slice(at);
  return { ...posting, description: description.trim() === '' ? '(no text)' : description };
}

interface Passage {
  text: string;
  from: number;
}

function passagesOf(text: string): Passage[] {
  return [...text.matchAll(PASSAGE)].flatMap((match) => {
    const pieces: Passage[] = [];
    for (let at = 0; at < match[0].length; at += PASSAGE_MAX) {
      pieces.push({ text: match[0].slice(at, at + PASSAGE_MAX), from: match.index + at });
    }
    return pieces.filter((piece) => piece.text.trim() !== '');
  });
}

/** An order that begins in one line and ends in the next; both are of it. */
function acrossLines(passages: readonly Passage[], place: number): Finding['kind'] | null {
  const text = (at: number) => passages[at]?.text ?? '';
  for (const first of [place - 1, place]) {
    if (first < 0 || first + 1 >= passages.length) continue;
    if (kindOf(text(first)) !== null || kindOf(text(first + 1)) !== null) continue;
    const kind = kindOf(`${text(first).trim()} ${text(first + 1).trim()}`);
    if (kind !== null && kind !== 'score') return kind;
  }
  return null;
}

function kindOf(passage: string): Finding['kind'] | null {
  if (HIDDEN.test(passage)) return 'invisible';
  for (const form of formsOf(passage)) {
    for (const { ignore, score, set, address } of RULES) {
      if (ignore.test(form)) return 'ignore';
      if (address.test(form)) return 'address';
      if (score.test(form) && set.test(form) && OF_THIS_TASK.test(form) && !OTHER_SCORES.test(form)) {
        return 'score';
      }
    }
  }
  // Words where a reader sees none, whatever they say.
  return decoded(passage).length > 0 ? 'encoded' : null;
}
