import { readFileSync } from 'node:fs';
import { findActivities } from '@jobsieve/shared/skills/activities';
import { findAsked } from '@jobsieve/shared/skills/asked';
import { knownSkills } from '@jobsieve/shared/skills/known-skills';
import { z } from 'zod';
import { type Found, foundOf } from './metrics.ts';
import { figure, table } from './table.ts';

/** One line of the file: tokens with BIO tags, as SkillSpan has them; `tags` where there is one kind of label only. */
const lineSchema = z.object({
  tokens: z.array(z.string()),
  tags_skill: z.array(z.string()).optional(),
  tags_knowledge: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
});

interface Span {
  start: number;
  end: number;
}

export interface SkillsResult {
  sentences: number;
  labelled: number;
  found: number;
  /** Spans with exactly the same words. */
  exact: Found;
  /** At least one word in common: of what is found, and of what is labelled. */
  overlapping: Found;
  byKind: Record<string, { labelled: number; recall: number | null }>;
}

/** @throws Error for people when a line is not as described in docs/evaluation.md */
export function evaluateSkills(file: string): SkillsResult {
  const vocabulary = knownSkills();
  const total = { sentences: 0, labelled: 0, found: 0, exact: 0, foundRight: 0, labelledFound: 0 };
  const kinds = new Map<string, { labelled: number; hit: number }>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (!parsed.success)
      throw new Error(`${file}:${index + 1} is not a labelled sentence: ${z.prettifyError(parsed.error)}`);
    const { tokens, tags_skill, tags_knowledge, tags } = parsed.data;
    const { text, spansOf } = joined(tokens);
    // What the product takes from a clause of a posting: names of the vocabulary, and what is to be done.
    const found: Span[] = [...findAsked(vocabulary, text), ...findActivities(text)];
    const labels = Object.entries({ skill: tags_skill, knowledge: tags_knowledge, label: tags }).flatMap(
      ([kind, list]) => (list ? spansOf(list).map((span) => ({ ...span, kind })) : []),
    );
    total.sentences += 1;
    total.labelled += labels.length;
    total.found += found.length;
    total.exact += labels.filter((label) =>
      found.some((it) => it.start === label.start && it.end === label.end),
    ).length;
    total.foundRight += found.filter((it) => labels.some((label) => overlap(it, label))).length;
    for (const label of labels) {
      const hit = found.some((it) => overlap(it, label));
      if (hit) total.labelledFound += 1;
      const kind = kinds.get(label.kind) ?? { labelled: 0, hit: 0 };
      kinds.set(label.kind, { labelled: kind.labelled + 1, hit: kind.hit + Number(hit) });
    }
  }
  const precision = foundOf(total.foundRight, total.found, total.labelled).precision;
  const recall = foundOf(total.labelledFound, total.found, total.labelled).recall;
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return {
    sentences: total.sentences,
    labelled: total.labelled,
    found: total.found,
    exact: foundOf(total.exact, total.found, total.labelled),
    overlapping: { precision, recall, f1 },
    byKind: Object.fromEntries(
      [...kinds].map(([kind, { labelled, hit }]) => [
        kind,
        { labelled, recall: labelled === 0 ? null : hit / labelled },
      ]),
    ),
  };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The sentence as text, and labels of its tokens as places in it. */
function joined(tokens: readonly string[]): { text: string; spansOf: (tags: readonly string[]) => Span[] } {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text !== '' && !/^[,.;:!?)]/.test(token) && !text.endsWith('(')) text += ' ';
    starts.push(text.length);
    text += token;
  }
  const endOf = (index: number) => (starts[index] ?? 0) + (tokens[index]?.length ?? 0);
  const spansOf = (tags: readonly string[]) => {
    const spans: Span[] = [];
    for (const [index, tag] of tags.entries()) {
      const last = spans.at(-1);
      if (tag.startsWith('B')) spans.push({ start: starts[index] ?? 0, end: endOf(index) });
      else if (tag.startsWith('I') && last) last.end = endOf(index);
    }
    return spans;
  };
  return { text, spansOf };
}

export function skillsTable({
  sentences,
  labelled,
  found,
  exact,
  overlapping,
  byKind,
}: SkillsResult): string {
  const row = ({ precision, recall, f1 }: Found) =>
    `precision ${figure(precision)}, recall ${figure(recall)}, F1 ${figure(f1)}`;
  return table([
    ['Sentences', `${sentences}, ${labelled} labelled spans, ${found} found`],
    ['Exact span', row(exact)],
    ['Overlapping', row(overlapping)],
    ...Object.entries(byKind).map(
      ([kind, it]) => [`  ${kind}`, `recall ${figure(it.recall)} of ${it.labelled}`] as const,
    ),
  ]);
}
