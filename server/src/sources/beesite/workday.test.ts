import { describe, expect, it } from 'vitest';
import { spelled, workdayJob } from './workday.ts';

const read = (address: string) => {
  const job = workdayJob(new URL(address));
  return job && { page: job.page.href, data: job.data.href, place: job.place };
};
const HOST = 'https://db.wd3.myworkdayjobs.com';

describe("Workday's address of a job", () => {
  it('leads past the application form to the page and to its JSON', () => {
    expect(read(`${HOST}/DBWebsite/job/Frankfurt-am-Main/Senior-Engineer--f-m-x-_R0123456/apply`)).toEqual({
      page: `${HOST}/DBWebsite/job/Frankfurt-am-Main/Senior-Engineer--f-m-x-_R0123456`,
      data: `${HOST}/wday/cxs/db/DBWebsite/job/Frankfurt-am-Main/Senior-Engineer--f-m-x-_R0123456`,
      place: 'Frankfurt am Main',
    });
  });

  it('may have a language, another board, and a way of applying', () => {
    expect(read(`${HOST}/en-US/DWSWebsite/job/London/Analyst_R1/apply/autofillWithResume?source=x`)).toEqual({
      page: `${HOST}/en-US/DWSWebsite/job/London/Analyst_R1`,
      data: `${HOST}/wday/cxs/db/DWSWebsite/job/London/Analyst_R1`,
      place: 'London',
    });
  });

  it.each([
    ['Pune---Margarpatta', 'Pune - Margarpatta'],
    ['Mumbai-Nirlon-Knowledge-Pk-B1', 'Mumbai Nirlon Knowledge Pk B1'],
    ['M%C3%BCnchen', 'München'],
    ['100%25', '100%'],
    ['K%F6ln', 'K%F6ln'],
  ])('has the place %s', (segment, place) => {
    expect(read(`${HOST}/DBWebsite/job/${segment}/Analyst_R1`)?.place).toBe(place);
  });

  it('may lack the place', () => {
    expect(read(`${HOST}/DBWebsite/job/Analyst_R1/apply`)).toMatchObject({
      data: `${HOST}/wday/cxs/db/DBWebsite/job/Analyst_R1`,
      place: null,
    });
  });

  it.each([
    'https://jobs.db-finanzberatung.de/Vacancies/1/Application/CheckLogin/1',
    `${HOST}/DBWebsite`,
    `${HOST}/DBWebsite/job/`,
    `${HOST}//evil.test/job/London/Analyst_R1`,
  ])('is not %s', (address) => {
    expect(read(address)).toBeNull();
  });

  it('gets its umlauts back from Workday, if it means the same place', () => {
    expect(spelled('Mnchen', 'München')).toBe('München');
    expect(spelled('Frankfurt am Main', 'Frankfurt, am Main')).toBe('Frankfurt, am Main');
    expect(spelled('London', 'Paris')).toBe('London');
    expect(spelled('London', null)).toBe('London');
  });
});
