import { readFileSync } from 'node:fs';
import { readPosting } from '@jobsieve/shared/posting/read-posting';
import type { RedFlag } from '@jobsieve/shared/red-flags/red-flag';
import { redFlagsOf, riskOf } from '@jobsieve/shared/red-flags/red-flags';
import { knownSkills } from '@jobsieve/shared/skills/known-skills';
import { type ShareInterval, wilsonInterval } from '@jobsieve/shared/statistics/wilson';
import { readCsv } from './csv.ts';
import { type AtGate, atGate, auc } from './metrics.ts';
import { figure, percent, shareOf, table } from './table.ts';

/** A labelled posting with the signs that the rules see in it. */
export interface LabelledPosting {
  fake: boolean;
  /** What the rules read, from which near-duplicates can be told. */
  text: string;
  flags: RedFlag[];
}

export interface FakesResult {
  postings: number;
  fake: number;
  auc: number | null;
  /** At an IHL score of 4, from which on a posting is no longer called genuine. */
  atBorderline: AtGate;
  /** Share of the genuine postings that reach an IHL score of 4; null without genuine ones. */
  falseAlarms: ShareInterval | null;
  flags: { id: string; fake: number; genuine: number }[];
}

/** A risk of 0.35 is shown as an IHL score of 4. */
export const BORDERLINE = 0.35;

/**
 * @param part of 0 and 1, only rows whose group falls there, so that rules are made on one half and measured on the other
 * @throws Error for people when the file lacks a column
 */
export function readLabelledPostings(file: string, part: 0 | 1 | null = null): LabelledPosting[] {
  const rows = readCsv(readFileSync(file, 'utf8'));
  for (const column of ['title', 'description', 'fraudulent']) {
    if (rows[0]?.[column] === undefined) throw new Error(`${file} has no column "${column}".`);
  }
  return rows
    .filter(({ dup_group = '' }) => part === null || Number.parseInt(dup_group.slice(0, 6), 16) % 2 === part)
    .map((row) => {
      const title = row.title ?? '';
      const description = unmasked(
        [
          row.company_profile && `About us\n${row.company_profile}`,
          row.description,
          row.requirements && `Requirements\n${row.requirements}`,
          row.benefits && `Benefits\n${row.benefits}`,
        ]
          .filter(Boolean)
          .join('\n'),
      );
      const posting = { title, company: null, location: row.location || null, description };
      return {
        fake: row.fraudulent === '1',
        text: `${title}\n${description}`,
        flags: redFlagsOf(readPosting(knownSkills(), posting)),
      };
    });
}

/** EMSCAD masks addresses ("#EMAIL_3f…#"). Rules must see what a posting shows, and never the mask, which only that set has. */
const unmasked = (text: string): string =>
  text
    .replace(/#EMAIL_\w+#/g, ' somebody@employer.example ')
    .replace(/#PHONE_\w+#/g, ' +1 555 010 0199 ')
    .replace(/#URL_\w+#/g, ' https://employer.example/ ');

/** @throws Error for people when the file lacks a column */
export function evaluateFakes(file: string, part: 0 | 1 | null = null): FakesResult {
  const postings = readLabelledPostings(file, part);
  const fakes = postings.map(({ fake }) => fake);
  const risks = postings.map(({ flags }) => riskOf(flags));
  const alarms = postings.filter(({ fake }, index) => !fake && (risks[index] ?? 0) >= BORDERLINE).length;
  const ids = [...new Set(postings.flatMap(({ flags }) => flags.map(({ id }) => id)))];
  const count = (id: string, fake: boolean) =>
    postings.filter((it) => it.fake === fake && it.flags.some((flag) => flag.id === id)).length;
  return {
    postings: postings.length,
    fake: fakes.filter(Boolean).length,
    auc: auc(risks, fakes),
    atBorderline: atGate(risks, fakes, BORDERLINE),
    falseAlarms: wilsonInterval(alarms, fakes.filter((fake) => !fake).length),
    flags: ids
      .map((id) => ({ id, fake: count(id, true), genuine: count(id, false) }))
      .sort((a, b) => b.fake - a.fake),
  };
}

export const fakesTable = ({
  postings,
  fake,
  auc: area,
  atBorderline,
  falseAlarms,
  flags,
}: FakesResult): string =>
  table([
    ['Postings', `${postings}, ${fake} of them fake`],
    ['AUC', figure(area)],
    ['Precision at IHL 4', percent(atBorderline.precision)],
    ['Recall at IHL 4', percent(atBorderline.recall)],
    ['False alarms at IHL 4', `${shareOf(falseAlarms)} of the genuine postings`],
    ...flags.map(({ id, fake: seen, genuine }) => [`  ${id}`, `${seen} fake, ${genuine} genuine`] as const),
  ]);
