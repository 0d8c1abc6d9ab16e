import { readFileSync } from 'node:fs';
import { gate } from '@jobsieve/shared/gate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { builtinEngine, understand, understoodOf } from './builtin';
import { isQuoted } from './quotation';

const NOW = new Date('2026-11-22');
const engine = builtinEngine(() => NOW);
const text = `Mira Example
Senior Data Engineer, Nordlicht Systems, 2019 - present
Pipelines in Python, SQL and Airflow on PostgreSQL and Linux. Docker.
Data Engineer, Korn, 2015 - 2019
Languages: English (C1), German (B1)`;
const fitting = {
  title: 'Data Engineer',
  company: 'Meridian Tools',
  location: 'Leeds',
  description:
    'Requirements:\n- 5 years of experience\n- Python and SQL are a must\n- Airflow, PostgreSQL\n- Fluent German (C1) required\nNice to have:\n- Kubernetes',
};
const other = {
  title: 'Registered Nurse',
  company: 'St Anne',
  location: 'Leeds',
  description: 'Requirements:\n- Nursing licence\n- Wound care, medication administration\n- Palliative care',
};
const never = new AbortController().signal;

describe('the built-in engine', () => {
  it('lets what fits through the gate and keeps the rest out, with reasons', async () => {
    const [good, bad] = [
      await engine.score({ text }, fitting, never),
      await engine.score({ text }, other, never),
    ];
    expect([gate(good.score), gate(bad.score)]).toEqual(['MATCHED', 'AUTO_REJECTED']);
    expect(good.reasoning).toMatch(/without a language model/);
    expect(good.missing_skills).toContain('Kubernetes');
  });

  it('lays its evidence open in the form of a model’s, with quotations that stand in the posting', () => {
    const { evidence } = engine.rate({ text }, fitting);
    const found = evidence?.must_haves_found ?? [];
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['Python', 'SQL']));
    expect(found.every(({ quote }) => isQuoted(fitting.description)(quote))).toBe(true);
    expect(evidence).toMatchObject({ years_asked: 5, language: 'does not fit', seniority: 'fits' });
  });

  it('gives the same answer each time', () => {
    expect(engine.rate({ text }, fitting)).toEqual(builtinEngine(() => NOW).rate({ text }, fitting));
  });

  it('heeds what the user has corrected', () => {
    const read = understoodOf(understand({ text }, NOW));
    expect(read).toMatchObject({
      skills: expect.arrayContaining(['Python', 'Airflow']),
      titles: expect.arrayContaining(['Senior Data Engineer']),
      languages: expect.arrayContaining(['German (B1)']),
    });
    const corrected = {
      ...read,
      skills: [...read.skills.filter((skill) => skill !== 'Python'), 'Kubernetes', 'something unheard of'],
      years: 2,
      languages: ['German (C2)'],
    };
    const { evidence, missing_skills } = engine.rate({ text, understood: corrected }, fitting);
    expect(missing_skills).toContain('Python');
    expect(missing_skills).not.toContain('Kubernetes');
    expect(evidence).toMatchObject({ years_shown: 2, language: 'fits' });
  });

  it('that was shown and not changed reads the same again', () => {
    const understood = understoodOf(understand({ text }, NOW));
    expect(understoodOf(understand({ text, understood }, NOW))).toEqual(understood);
  });

  it('trusts a score less where the posting says little', () => {
    const thin = engine.rate({ text }, { ...fitting, description: 'Data engineer wanted, SQL.' });
    expect(thin.confidence).toBeLessThan(engine.rate({ text }, fitting).confidence);
    expect(thin.reasoning).toContain('provisional');
  });

  it('loads the table of occupations once, before it scores for the first time, and again only after a failure', async () => {
    vi.resetModules();
    const { builtinEngine: fresh } = await import('./builtin');
    // As in a browser, where there is no disk to read it from.
    const disk = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
    onTestFinished(() => disk.mockRestore());
    const file = new URL('../../shared/occupations/occupations.json', import.meta.url);
    let asked = 0;
    const started = fresh(
      () => NOW,
      async () => {
        asked += 1;
        if (asked === 1) throw new TypeError('Failed to fetch');
        return JSON.parse(readFileSync(file, 'utf8'));
      },
    );
    expect(() => started.rate({ text }, fitting)).toThrow(/not loaded/);
    await expect(started.score({ text }, fitting, never)).rejects.toThrow('Failed to fetch');
    const both = await Promise.all([1, 2].map(() => started.score({ text }, fitting, never)));
    expect(asked).toBe(2);
    await started.ready();
    expect([...both, started.rate({ text }, fitting)]).toEqual([...both, both[0]]);
    expect(asked).toBe(2);
  });
});
