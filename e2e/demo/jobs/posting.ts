import type { ReplayJob } from '../../replay/job.ts';

/** What is particular about an invented job; the rest of its page is made from that. */
export interface Invented {
  title: string;
  company: string;
  location: string;
  /** In words that the Ollama simulator knows. */
  skills: string[];
  workplace?: NonNullable<ReplayJob['workplace']>;
  salary?: string;
  experience?: string;
  /** What the company says of itself: a sentence that stands in no other posting. */
  about: string;
}

const POSTED = [
  { postedOn: '2026-11-21', posted: '1 day ago' },
  { postedOn: '2026-11-19', posted: '3 days ago' },
  { postedOn: '2026-11-15', posted: '1 week ago' },
];

/** Text of the posting, in paragraphs and bullets. */
function description({ title, company, about, skills }: Invented): string {
  return `${about} We are looking for a colleague who joins us as ${title}.

What you will do:
• Take a piece of our work from the first talk with its users to the day they stop noticing it
• Look after what is already there, and leave it simpler than you found it
• Write down what you decided and why, so that the next one need not guess
• Share the week of being on call with six others, about once in two months

What you bring:
${skills.map((skill) => `• Practice with ${skill}`).join('\n')}
• Clear written English

What you can expect from ${company}:
• A first week without meetings, and somebody who has time for you
• Thirty days of holiday, and a manager who asks whether you have taken them
• A yearly budget for learning that nobody has to approve

Send us a few lines and a resume. Whoever writes gets an answer within two weeks.`;
}

/** A job as the replay server shows it, on the result list and on a page of its own. */
export function posting(site: ReplayJob['site'], invented: Invented, index: number): ReplayJob {
  const { about: _, ...facts } = invented;
  const linkedin = site === 'linkedin';
  return {
    ...facts,
    site,
    id: linkedin ? String(4_610_200_011 + index * 41) : `2211265${String(30_007 + index * 17)}`,
    ...(POSTED[index % POSTED.length] as (typeof POSTED)[number]),
    description: description(invented),
    easyApply: index % 3 !== 1,
    employmentType: linkedin ? 'Full-time' : 'Full Time, Permanent',
    ...(linkedin ? { seniority: 'Mid-Senior level' } : {}),
  };
}
