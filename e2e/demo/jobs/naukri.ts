import { type Invented, posting } from './posting.ts';

const INVENTED: Invented[] = [
  {
    title: 'Python Developer',
    company: 'Amberly Textiles',
    location: 'Pune',
    skills: ['Python', 'Django', 'PostgreSQL', 'Linux', 'AWS'],
    experience: '5-9 Yrs',
    salary: '22-30 Lacs PA',
    about: 'Amberly Textiles dyes cloth to order, by the metre.',
  },
  {
    title: 'SAP Functional Consultant',
    company: 'Harbourline Advisory',
    location: 'Mumbai (All Areas)',
    skills: ['SAP', 'Excel'],
    experience: '4-8 Yrs',
    about: 'Harbourline Advisory has a desk for you at the client.',
  },
  {
    title: 'Backend Engineer, Scheduling',
    company: 'Monsoon Ferries',
    location: 'Pune',
    skills: ['Python', 'FastAPI', 'Redis', 'PostgreSQL', 'Docker', 'Airflow', 'Kafka'],
    workplace: 'Hybrid',
    experience: '6-10 Yrs',
    about: 'Monsoon Ferries crosses the same river ninety times a day.',
  },
  {
    title: 'React Native Developer',
    company: 'Cardamom Kitchens',
    location: 'Bengaluru',
    skills: ['React', 'TypeScript', 'Android', 'iOS'],
    workplace: 'Remote',
    experience: '3-6 Yrs',
    about: 'Cardamom Kitchens tells cooks which order is late.',
  },
  {
    title: 'Warehouse Executive',
    company: 'Amberly Textiles',
    location: 'Pune',
    skills: ['Excel'],
    experience: '1-3 Yrs',
    about: 'Amberly Textiles stores a great deal of blue.',
  },
  {
    title: 'ETL Engineer',
    company: 'Granary Analytics',
    location: 'Hyderabad',
    skills: ['SQL', 'Python', 'Airflow', 'Azure', 'Power BI'],
    workplace: 'Hybrid',
    experience: '4-7 Yrs',
    salary: '18-24 Lacs PA',
    about: 'Granary Analytics weighs lorries and asks where the rest went.',
  },
];

/** A page of Naukri results, in its order. */
export const NAUKRI_JOBS = INVENTED.map((invented, index) => posting('naukri', invented, index));
