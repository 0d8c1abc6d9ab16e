import { postingDetailSchema, postingPageSchema } from '@jobsieve/shared/contracts/admin/postings';
import { describe, expect, it } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

describe('postings', () => {
  const database = testDatabase();
  const start = () => adminUnderTest(database.sql);

  it('are found by status, source, category, score and words', async () => {
    const { ask, addPosting, workOff } = await start();
    const baker = await addPosting({ title: 'Baker 100%_free', source: 'naukri' });
    const short = await addPosting({ text: 'Too short.', title: 'Clerk' });
    await ask('POST', '/pipeline/runs', { posting_ids: [baker, short] });
    await workOff();
    const waiting = await addPosting({ title: 'Smith' });

    const found = async (query: string) =>
      postingPageSchema
        .parse((await ask('GET', `/postings?${query}`)).body)
        .postings.map(({ posting_id }) => posting_id);
    expect(await found('')).toEqual([waiting, short, baker]);
    expect(await found('status=complete')).toEqual([baker]);
    expect(await found('status=invalid')).toEqual([short]);
    expect(await found('status=pending')).toEqual([waiting]);
    expect(await found('source=naukri')).toEqual([baker]);
    expect(await found('ihl_category=BORDERLINE&min_ihl=5')).toEqual([baker]);
    expect(await found('min_ihl=6')).toEqual([]);
    expect(await found('q=l%C3%BCbeck+smith')).toEqual([waiting]);
    expect(await found(`q=${encodeURIComponent('100%_')}`)).toEqual([baker]);
    expect(await found('q=%25')).toEqual([baker]);
    expect((await ask('GET', '/postings?status=lost')).status).toBe(422);
    expect((await ask('GET', '/postings?state=complete')).status).toBe(422);

    const page = postingPageSchema.parse((await ask('GET', '/postings?limit=2')).body);
    expect(page.postings.map(({ posting_id }) => posting_id)).toEqual([waiting, short]);
    expect(await found(`limit=2&cursor=${page.next_cursor}`)).toEqual([baker]);
  });

  it('are shown whole: text, summary, skills by weight, and why one is invalid', async () => {
    const { ask, addPosting, workOff } = await start();
    const ids = [await addPosting(), await addPosting({ text: null })];
    await ask('POST', '/pipeline/runs', { posting_ids: ids });
    await workOff();
    const whole = postingDetailSchema.parse((await ask('GET', `/postings/${ids[0]}`)).body);
    expect(whole.extracted_summary).toMatch(/^Role: Baker/);
    expect(whole.skills.map(({ skill, weight }) => `${skill} ${weight}`)).toEqual([
      'Baking 95',
      'Night work 20',
    ]);
    const invalid = postingDetailSchema.parse((await ask('GET', `/postings/${ids[1]}`)).body);
    expect(invalid).toMatchObject({ posting_status: 'invalid', job_description: null, skills: [] });
    expect(invalid.status_reason).toMatch(/^NO_DESCRIPTION/);
    expect((await ask('GET', '/postings/999999')).body.code).toBe('posting.not_found');
  });

  it('tell who made what they have: models, built-in rules, or some of each', async () => {
    const { ask, addPosting, workOff } = await start();
    const ids = [await addPosting(), await addPosting(), await addPosting()];
    await ask('POST', '/pipeline/runs', { posting_ids: ids.slice(0, 2) });
    await workOff();
    await database.sql`update postings set engine = 'mixed' where posting_id = ${ids[1] ?? 0}`;
    const { postings } = postingPageSchema.parse((await ask('GET', '/postings?limit=3')).body);
    const made = await database.sql`select engine from postings where posting_id = ${ids[0] ?? 0}`;
    expect(made).toEqual([{ engine: 'ollama' }]);
    expect(postings.map(({ engine }) => engine)).toEqual([null, 'mixed', 'ollama']);
    expect((await ask('GET', `/postings/${ids[1]}`)).body.engine).toBe('mixed');
  });
});
