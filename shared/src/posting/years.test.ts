import { describe, expect, it } from 'vitest';
import { fewestYearsIn, yearsIn } from './years.ts';

const asked = (clause: string) => yearsIn(clause).map(({ min, max }) => [min, max]);

describe('the years of experience that a clause asks for', () => {
  it.each([
    ['5+ years of experience with Java', 5, null],
    ['3-5 years experience', 3, 5],
    ['at least five (5) years of relevant experience', 5, null],
    ['2 to 4 yrs. of professional experience', 2, 4],
    ['Minimum 7 years working in sales', 7, null],
    ['mindestens drei Jahre Berufserfahrung', 3, null],
    ['3 bis 5 Jahre Erfahrung im Vertrieb', 3, 5],
    ['eine mindestens 10-jährige Berufserfahrung', 10, null],
    ['mehrjährige Berufserfahrung in der Pflege', 3, null],
    ['langjährige einschlägige Erfahrung', 5, null],
    ['erste Berufserfahrung', 1, null],
    ['15+ years in enterprise software development', 15, null],
    ['12+ years building distributed systems', 12, null],
    ['3-5 years of Java', 3, 5],
    ['5+ years Python', 5, null],
    ['5+ years backend development', 5, null],
    ['Minimum 10 years in enterprise sales', 10, null],
    ['Minimum 5 years', 5, null],
    ['At least 4 years as a site manager', 4, null],
    ['3 years with SAP FI', 3, null],
    ['6 years managing people', 6, null],
    ['7+ YOE', 7, null],
    ['7 yoe with Go', 7, null],
    ['YOE: 5+ years', 5, null],
    ['5 or more years of experience', 5, null],
    ['5 years or more of experience', 5, null],
    ['five-plus years of experience', 5, null],
    ['5 plus years of experience', 5, null],
    ['ten years of experience', 10, null],
    ['twelve to fifteen years of experience', 12, 15],
    ['min. 5 J. BE', 5, null],
    ['mind. 3 J. Berufserfahrung', 3, null],
    ['18 months of experience', 1.5, null],
    ['12-18 months of experience', 1, 1.5],
    ['6 Monate Erfahrung', 0.5, null],
    ['four (2-4) years of data engineering experience', 2, 4],
    ['1½ years of experience', 1.5, null],
    ['1.5 years of experience', 1.5, null],
    ['Exp: 4-8 Yrs', 4, 8],
    ['Total experience 10-15 Yrs', 10, 15],
    ['2 year(s) of experience', 2, null],
    ['mindestens 5 Jahre im Vertrieb', 5, null],
    ['3+ Jahre als Bauleiter', 3, null],
    ['3 Jahre oder mehr Erfahrung', 3, null],
    ['zwölf Jahre Erfahrung', 12, null],
    ['Experience: 3+', 3, null],
    ['Exp - 5 to 8', 5, 8],
    ['Years of experience: 5', 5, null],
    ['over a decade of experience', 10, null],
    ['0-2 years', 0, 2],
    ['3- bis 5-jährige Erfahrung', 3, 5],
    ['Looking for engineers with 5+ years of experience', 5, null],
    ['You have led a team for 5 years in a similar role', 5, null],
    ['𝟱+ 𝘆𝗲𝗮𝗿𝘀 𝗼𝗳 𝗲𝘅𝗽𝗲𝗿𝗶𝗲𝗻𝗰𝗲', 5, null],
    ['Master’s degree and 3 years of experience', 3, null],
    ['between 3 and 5 years of experience', 3, 5],
    ['zwischen drei und fünf Jahren Berufserfahrung', 3, 5],
    ['eleven years of experience', 11, null],
    ['at least a year of experience', 1, null],
    ['half a year of experience', 0.5, null],
    ['7 years min.', 7, null],
    ['5 years & above', 5, null],
    ['up to 3 years of experience', 0, 3],
    ['less than 2 years of experience', 0, 2],
    ['no less than 7 years of experience', 7, null],
    ['bis zu 3 Jahre Erfahrung', 0, 3],
    ['maximal 2 Jahre Berufserfahrung', 0, 2],
    ['Du bist seit mindestens 4 Jahren als Entwickler tätig', 4, null],
    ['You have been working as a nurse for at least 4 years', 4, null],
  ])('in "%s": %i to %s', (clause, min, max) => {
    expect(asked(clause)).toEqual([[min, max]]);
  });

  it.each([
    'For over 30 years we have built machines',
    'Seit 25 Jahren sind wir am Markt',
    'Unternehmen mit rund 30 Jahren Erfahrung am Markt seit 1990',
    'You must be 18 years old',
    'a contract for 2 years',
    'befristet auf zwei Jahre',
    'ideas of 100 years',
    'Join a team with 25 years of combined experience',
    'A team of engineers with 30 years of experience in insurance',
    'You are mentored by engineers with 20 years of experience',
    'Learn from colleagues who have 15 years of experience',
    'Work alongside experts with 20+ years of experience',
    'Your manager has 18 years of experience in sales',
    'Our founders bring 35 years of experience in energy',
    'Our team has more than 50 years of collective experience',
    'Backed by 35 years of experience in logistics',
    'A company with 40 years of experience in steel',
    'With over 40 years of experience we are the market leader',
    'Our clients have 10 years of experience with us',
    'Ein Team mit 25 Jahren gemeinsamer Erfahrung',
    'Unsere Gründer bringen 30 Jahre Erfahrung mit',
    'Du lernst von Kollegen mit 20 Jahren Erfahrung',
    'Mit über 30 Jahren Erfahrung sind wir Marktführer',
    'a 4-year degree, experience welcome',
    '4 year college degree or equivalent experience',
    'eine 3-jährige Ausbildung',
    '12 months contract',
    'a probation period of 6 months',
    'You need not have 10 years of experience: two are enough',
    'No 5 years of experience needed',
    '10 Jahre Erfahrung sind nicht nötig',
    'the project runs for 3 years',
    'Joining time frame: maximum 1 month. Professional attitude',
    '40 vacation hours after 6 months of employment',
    'This role will last for 2 months, depending on your professional growth',
    'Minimum 14 years of relevant university studies',
    'Established for 20 years in Berlin',
    'within 2 years of graduation',
    'You will have 2 years to build the team',
    '25 days of holiday, rising by 1 day after 2 years',
    'Du arbeitest mit Kollegen, die über 15 Jahre Erfahrung haben',
    'mindestens 3-jährige Berufsausbildung',
    'Pension after 5 years of service',
  ])('are none in "%s"', (clause) => {
    expect(asked(clause)).toEqual([]);
  });

  it.each([
    ['Bachelor with 8 years, or Master with 6 years of experience', 6],
    ['Bachelor with 10 years, Master with 8, PhD with 0', 0],
    ['Bachelor’s degree and 5 years of experience or Master’s degree and 3 years', 3],
    ['Bachelor + 5 years or Master + 3 years of experience', 3],
    ['5 years of experience (3 with a Master)', 3],
    ['between 2 years and 4 years of experience', 2],
    ['B.Sc. with 5 years of experience / M.Sc. with 2 years of experience', 2],
    ['Studium und 2 Jahre Erfahrung oder Ausbildung und 5 Jahre Erfahrung', 2],
    ['5 years of experience in sales or 3 years of experience in retail', 3],
    ['5 years of experience in Java and 3 years of experience in Kotlin', 5],
  ])('are the fewest of several ways in: "%s" asks for %i', (clause, years) => {
    expect(fewestYearsIn(clause)).toBe(years);
  });

  it('outside of what is asked for need the word', () => {
    const told = (clause: string) => yearsIn(clause, false, false).map(({ min }) => min);
    expect(told('We have spent 5 years in the making of this bread')).toEqual([]);
    expect(told('Minimum 10 years in enterprise sales')).toEqual([]);
    expect(told('You have 5 years of experience')).toEqual([5]);
  });

  it('are found without delay in a text of nothing else', () => {
    expect(yearsIn('5 years '.repeat(12_500)).length).toBeLessThan(12_501);
  });
});
