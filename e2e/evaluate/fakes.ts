import { readFileSync } from 'node:fs';
import { readPosting } from '@jobsieve/shared/posting/read-posting';
import { redFlagsOf, riskOf } from '@jobsieve/shared/red-flags/red-flags';
import { knownSkills } from '@jobsieve/shared/skills/known-skills';
import { readCsv } from './csv.ts';
import { type AtGate, atGate, auc } from './metrics.ts';
import { figure, percent, table } from './table.ts';

export interface FakesResult {
  postings: number;
  fake: number;
  auc: number | null;
  /** At an IHL score of 4, from which on a posting is no longer called genuine. */
  atBorderline: AtGate;
  flags: { id: string; fake: number; genuine: number }[];
}

/** A risk of 0.35 is shown as 4. */
const BORDERLINE = 0.35;

/**
 * @param part of 0 and 1, only rows whose group falls there, so that rules are made on one half and measured on the other
 * @throws Error for people when the file lacks a column
 */
export function evaluateFakes(file: string, part: 0 | 1 | null = null): FakesResult {
  const rows = readCsv(readFileSync(file, 'utf8'));
  for (const column of ['title', 'description', 'fraudulent']) {
    if (rows[0]?.[column] === undefined) throw new Error(`${file} has no column "${column}".`);
  }
  const judged = rows
    .filter(({ dup_group = '' }) => part === null || Number.parseInt(dup_group.slice(0, 6), 16) % 2 === part)
    .map((row) => {
      const posting = readPosting(knownSkills(), {
        title: row.title ?? '',
        company: null,
        location: row.location || null,
        description: [
          row.company_profile && `About us\n${row.company_profile}`,
          row.description,
          row.requirements && `Requirements\n${row.requirements}`,
          row.benefits && `Benefits\n${row.benefits}`,
        ]
          .filter(Boolean)
          .join('\n'),
      });
      const flags = redFlagsOf(posting);
      return { fake: row.fraudulent === '1', risk: riskOf(flags), ids: new Set(flags.map(({ id }) => id)) };
    });
  const fakes = judged.map(({ fake }) => fake);
  const risks = judged.map(({ risk }) => risk);
  const ids = [...new Set(judged.flatMap((it) => [...it.ids]))];
  const count = (id: string, fake: boolean) =>
    judged.filter((it) => it.fake === fake && it.ids.has(id)).length;
  return {
    postings: judged.length,
    fake: fakes.filter(Boolean).length,
    auc: auc(risks, fakes),
    atBorderline: atGate(risks, fakes, BORDERLINE),
    flags: ids
      .map((id) => ({ id, fake: count(id, true), genuine: count(id, false) }))
      .sort((a, b) => b.fake - a.fake),
  };
}

export const fakesTable = ({ postings, fake, auc: area, atBorderline, flags }: FakesResult): string =>
  table([
    ['Postings', `${postings}, ${fake} of them fake`],
    ['AUC', figure(area)],
    ['Precision at IHL 4', percent(atBorderline.precision)],
    ['Recall at IHL 4', percent(atBorderline.recall)],
    ...flags.map(({ id, fake: seen, genuine }) => [`  ${id}`, `${seen} fake, ${genuine} genuine`] as const),
  ]);
