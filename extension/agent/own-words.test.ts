import { describe, expect, it } from 'vitest';
import { ownWords, type Private, type Remarks } from './own-words';

const texts: Private = {
  title: 'Senior Pipeline Engineer for Clinical Data',
  resume:
    'Asha Verma. Eight years with Python.\nBuilt data pipelines that a hospital in Pune relies on every night.',
  posting:
    'Senior Pipeline Engineer for Clinical Data wanted. The vault is opened with the word canary-17, then the tea is poured.',
};
const said = (more: Partial<Remarks>): Remarks => ({
  reasoning: 'You know Python.',
  missing_skills: [],
  skill_gap_recommendations: [],
  ...more,
});
const told = (more: Partial<Remarks>, of: Partial<Private> = {}) =>
  JSON.stringify(ownWords(said(more), { ...texts, ...of }));

describe('what a model says of a job', () => {
  it.each([
    'The vault is opened with the word canary-17, then the tea is poured.',
    'It says: THE VAULT\n is opened -- with the "word canary-17" then the tea is poured',
    'the v\u200bault is opened with the wo\u00adrd canary-17 then',
    'The vault is opened. With the word canary-17! Then the tea.',
  ])('keeps no sentence that repeats a rejected posting: %j', (quote) => {
    const kept = told({ reasoning: `You lack React. ${quote}` });
    expect(kept).toContain('You lack React.');
    expect(kept).not.toMatch(/canary|vault/i);
  });

  it.each(['missing_skills', 'skill_gap_recommendations'] as const)('keeps no such entry of %s', (list) => {
    const quote = 'opened with the word canary-17, then the tea';
    expect(JSON.parse(told({ [list]: ['Rust', quote] }))[list]).toEqual(['Rust']);
  });

  it('keeps no text that is dealt out over many entries', () => {
    const posting = `${texts.posting} Nobody else has ever been told of it, not even the night porter.`;
    const words = posting.split(' ').slice(6);
    const dealt = words.flatMap((_, at) => (at % 3 === 0 ? [words.slice(at, at + 3).join(' ')] : []));
    expect(told({ missing_skills: dealt }, { posting })).not.toContain('canary');
  });

  it('keeps the words of a posting that fits, and never those of the resume', () => {
    const posting = 'The vault is opened with the word canary-17, then the tea is poured.';
    const resume = 'You built data pipelines that a hospital in Pune relies on every night.';
    const kept = told({ reasoning: `${posting} ${resume}`, missing_skills: [resume] }, { posting: null });
    expect(kept).toContain('canary-17');
    expect(kept).not.toMatch(/hospital|Pune/);
  });

  it('may name the title, and skills in the order of the posting', () => {
    const skills = ['Rust', 'Go', 'Kafka', 'Spark', 'Airflow', 'Terraform', 'Helm', 'Vault', 'Consul'];
    const reasoning = 'You are no Senior Pipeline Engineer for Clinical Data yet.';
    const posting = `${texts.posting} Skills: ${skills.join(', ')}.`;
    expect(ownWords(said({ reasoning, missing_skills: skills }), { ...texts, posting })).toMatchObject({
      reasoning,
      missing_skills: skills,
    });
  });

  it('finds quotations in scripts without spaces', () => {
    const posting = '我们正在寻找一位经验丰富的数据工程师来负责医院的数据平台';
    expect(told({ reasoning: '你缺少经验。经验丰富的数据工程师来负责' }, { posting })).not.toContain('丰富');
  });

  it('says so when nothing is left', () => {
    expect(ownWords(said({ reasoning: texts.resume }), texts).reasoning).toMatch(/not kept/);
    expect(ownWords(said({ reasoning: ' \0' }), texts).reasoning).toBe('The model gave no reason.');
  });

  it('masks addresses and numbers of people, not years, days or salaries', () => {
    const { reasoning } = ownWords(
      said({ reasoning: 'Call +91 98765-43210 or (030) 1234567, write to asha.v+x@mail.example.org now.' }),
      texts,
    );
    expect(reasoning).toBe('Call [telephone number] or [telephone number], write to [e-mail address] now.');
    const plain = 'You worked 2016-2024, the posting is of 2026-08-09 and pays 120,000 a year for 40 h.';
    expect(ownWords(said({ reasoning: plain }), texts).reasoning).toBe(plain);
  });

  it('is kept short', () => {
    const kept = ownWords(
      said({
        reasoning: 'a '.repeat(3000),
        missing_skills: Array.from({ length: 99 }, (_, at) => `${at}${'x'.repeat(500)}`),
        skill_gap_recommendations: Array.from({ length: 99 }, (_, at) => `${at}${'y'.repeat(900)}`),
      }),
      texts,
    );
    expect(kept.reasoning.length).toBeLessThanOrEqual(1500);
    expect([kept.missing_skills.length, kept.skill_gap_recommendations.length]).toEqual([30, 15]);
    expect(kept.missing_skills[0]?.length).toBe(80);
  });
});
