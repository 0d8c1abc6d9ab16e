import type { ReplayJob } from './job.ts';

const ROLES: { title: string; skills: string[] }[] = [
  { title: 'Python Backend Developer', skills: ['Python', 'Django', 'PostgreSQL', 'Docker'] },
  { title: 'Data Engineer', skills: ['Python', 'SQL', 'Airflow', 'Spark'] },
  { title: 'Frontend Developer', skills: ['TypeScript', 'React', 'CSS', 'GraphQL'] },
  { title: 'Java Developer', skills: ['Java', 'Spring', 'Kafka', 'Kubernetes'] },
  { title: 'Test Automation Engineer', skills: ['Python', 'Selenium', 'Pytest', 'Jenkins'] },
  { title: 'Site Reliability Engineer', skills: ['Linux', 'Kubernetes', 'Terraform', 'AWS'] },
  { title: 'Mobile Developer', skills: ['Kotlin', 'Android', 'Swift', 'iOS'] },
  { title: 'Bookkeeper', skills: ['Bookkeeping', 'Excel', 'SAP'] },
  { title: 'Warehouse Operator', skills: ['Forklift', 'Welding'] },
  { title: 'Machine Learning Engineer', skills: ['Python', 'PyTorch', 'Machine Learning', 'SQL'] },
];
const COMPANIES = [
  'Aldermoor Systems',
  'Brightwater & Sons',
  'Corvid Analytics',
  'Dunlin Labs',
  'Emberfield GmbH',
  'Fernhollow',
];
const PLACES = [
  'Bengaluru, Karnataka, India',
  'Berlin, Germany',
  'Pune, Maharashtra, India',
  'Lyon, France',
  'Porto, Portugal',
];
const PLACES_NAUKRI = ['Bengaluru', 'Pune', 'Hyderabad', 'Chennai', 'Mumbai (All Areas)'];
const POSTED = [
  { postedOn: '2026-11-21', posted: '1 day ago' },
  { postedOn: '2026-11-15', posted: '1 week ago' },
  { postedOn: '2026-11-19', posted: '3 days ago' },
];
const WORKPLACES = ['Remote', 'Hybrid', 'On-site'] as const;

const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

function describe(title: string, company: string, skills: string[]): string {
  return `${company} is looking for a ${title} who likes careful work & clear words.

What you will do:
• Build and look after things that people rely on every day
• Talk with the people who use them

Requirements:
${skills.map((skill) => `• Experience with ${skill}`).join('\n')}
• Good written English

We answer every application within two weeks.`;
}

/**
 * Invented jobs for tests and the demo, always the same for the same arguments. The skills that a posting asks for stand
 * in its text in the words that the Ollama simulator knows.
 */
export function inventJobs(site: ReplayJob['site'], count: number, offset = 0): ReplayJob[] {
  return Array.from({ length: count }, (_, position) => {
    const index = position + offset;
    const { title, skills } = pick(ROLES, index);
    const company = pick(COMPANIES, index * 7 + 3);
    const linkedin = site === 'linkedin';
    return {
      site,
      id: linkedin ? String(4_500_000_001 + index * 37) : `2111265${String(10_001 + index * 13)}`,
      title: index < ROLES.length ? title : `${title} ${Math.floor(index / ROLES.length) + 1}`,
      company,
      location: pick(linkedin ? PLACES : PLACES_NAUKRI, index * 3),
      ...pick(POSTED, index),
      description: describe(title, company, skills),
      workplace: pick(WORKPLACES, index),
      skills,
      easyApply: index % 2 === 0,
      seniority: 'Mid-Senior level',
      employmentType: linkedin ? 'Full-time' : 'Full Time, Permanent',
      ...(linkedin ? {} : { experience: '3-5 Yrs' }),
      ...(index % 4 === 0 ? { salary: linkedin ? '$90,000.00/yr - $120,000.00/yr' : '10-18 Lacs PA' } : {}),
      ...(linkedin && index % 9 === 4 ? { companyHasPage: false } : {}),
    };
  });
}
