import { describe, expect, it } from 'vitest';
import { seniorityOf } from './seniority.ts';

describe('the step that a title tells', () => {
  it.each([
    ['Werkstudent (m/w/d) Marketing', 0],
    ['Junior Developer', 1],
    ['Senior Java Developer', 3],
    ['Teamleiter Logistik', 4],
    ['Head of Sales', 5],
    ['Geschäftsführer', 6],
    ['Krankenpfleger', undefined],
    ['Sr. Software Engineer', 3],
    ['Sr Accountant', 3],
    ['Jr. Analyst', 1],
    ['Software Engineer I', 1],
    ['Software Engineer II', 2],
    ['Software Engineer III', 3],
    ['SDE-3', 3],
    ['SDE 2', 2],
    ['Fresher Java Developer', 1],
    ['Junior Project Manager', 1],
    ['Associate Director', 4],
    ['Assistant Manager', 2],
    ['Assistant Store Manager', 2],
    ['Store Manager', 3],
    ['Head Nurse', 4],
    ['Head Chef', 4],
    ['Sales Head', 5],
    ['Leiter Vertrieb', 5],
    ['Leiter der Buchhaltung', 5],
    ['Leitung Einkauf', 5],
    ['Vertriebsleiterin', 5],
    ['Oberarzt Chirurgie', 4],
    ['Chief Technology Officer', 6],
    ['CTO & Co-Founder', 6],
    ['Managing Director', 6],
    ['Praktikum im Bereich Geschäftsführung', 0],
    ['Duales Studium Informatik', 0],
    ['Ausbildung zum Koch', 0],
    ['Vorstandsassistenz', 1],
    ['Graduate Recruiter', undefined],
    ['Junior High School Teacher', undefined],
    ['Senior Living Nurse', undefined],
    ['Head Start Teacher', undefined],
    ['Chief Engineer', 4],
    ['Chefkoch', 4],
    ['Trainee Product Manager', 0],
    ['Intern Software Engineer', 0],
    ['Internship - Product Manager', 0],
    ['Marketing Manager (Internship)', 0],
    ['Python Developer - Senior', 3],
    ['Python Developer (Lead)', 4],
    ['DWS - Senior Operations Analyst - Tax Reclaim (m/w/d)', 3],
  ])('"%s": %s', (title, step) => {
    expect(seniorityOf(title)).toBe(step);
  });

  it.each([
    ['Executive Assistant to the CEO', 'Executive Assistant'],
    ['Executive Assistant - CEO', 'Executive Assistant'],
    ['Executive Assistant, Office of the CEO', 'Executive Assistant'],
    ['Personal Assistant to the Managing Director', 'Personal Assistant'],
    ['Assistant to the Managing Director', 'Assistant'],
    ['EA to Vice President', 'Assistant'],
    ['President’s Office Assistant', 'Office Assistant'],
    ["Managing Director's Assistant", 'Assistant'],
    ['Assistenz der Geschäftsführung', 'Assistenz'],
    ['Assistenz (m/w/d) der Geschäftsleitung', 'Assistenz'],
    ['Assistentin des Vorstands', 'Assistentin'],
    ['Sekretärin der Geschäftsführung', 'Sekretärin'],
    ['Referent des Vorstands', 'Referent'],
    ['Office of the CTO Analyst', 'Analyst'],
    ['Analyst, Office of the CTO', 'Analyst'],
    ['Data Analyst, Chief Sustainability Office', 'Data Analyst'],
    ['Strategic Development Senior Analyst - Strategy & CEO Office (d/m/w)', 'Senior Analyst'],
    ['Sustainability Data Analyst im Chief Sustainability Office (f/m/x)', 'Data Analyst'],
    ['Sachbearbeiterin für den Vorstand', 'Sachbearbeiterin'],
    ['Student Services Manager', 'Services Manager'],
    ['Student Success & Retention Manager', 'Manager'],
    ['Student Recruitment Officer', 'Recruitment Officer'],
    ['Student Advisor', 'Advisor'],
    ['Student Counselor', 'Counselor'],
    ['Thesis Supervisor', 'Supervisor'],
    ['Internship Program Manager', 'Program Manager'],
    ['Internship Coordinator', 'Coordinator'],
    ['Apprenticeship Coordinator', 'Coordinator'],
    ['Graduate Recruitment Manager', 'Recruitment Manager'],
    ['Praktikantenbetreuer', 'Betreuer'],
    ['Lead Generation Executive', 'Executive'],
    ['Lead Generation Specialist', 'Specialist'],
    ['Account Executive, Mid-Market', 'Executive'],
    ['Internal Auditor', 'Auditor'],
    ['International Sales Manager', 'Sales Manager'],
    ['Staff Nurse', 'Nurse'],
  ])('is that of the role itself: "%s" is "%s"', (title, role) => {
    expect(seniorityOf(title)).toBe(seniorityOf(role));
  });

  it.each([
    ['VP', 'Vice President'],
    ['VP', 'V.P.'],
    ['VP of Sales', 'Vice President of Sales'],
    ['VP Sales', 'Vice-President Sales'],
    ['AVP', 'Assistant Vice President'],
    ['AVP', 'Asst. Vice President'],
    ['AVP', 'Associate Vice President'],
    ['AVP - Risk', 'Assistant VP - Risk'],
    ['SVP', 'Senior Vice President'],
    ['SVP', 'Sr. VP'],
    ['EVP', 'Executive Vice President'],
    ['Java Developer, VP', 'Java Developer, Vice President'],
    ['Java Developer, VP', 'Vice President, Java Developer'],
    ['Java Developer, VP', 'Java Developer (Vice President)'],
    ['Java Developer, VP', 'Java Developer - VP'],
    ['Java Developer, AVP', 'Java Developer, Assistant Vice President'],
    ['Senior Engineer', 'Sr Engineer'],
    ['Senior Engineer', 'Snr. Engineer'],
    ['Engineer III', 'Engineer 3'],
    ['Senior Manager', '𝗦𝗲𝗻𝗶𝗼𝗿 Manager'],
    ['Head of HR', 'HEAD OF HR'],
  ])('is one for one grade however it is written: "%s", "%s"', (one, other) => {
    expect(seniorityOf(one)).toBeDefined();
    expect(seniorityOf(other)).toBe(seniorityOf(one));
  });

  it('rises with the grades of a bank, of which none makes a developer the head of a company', () => {
    const grades = ['AVP', 'VP', 'SVP'].map((grade) => seniorityOf(`Java Developer, ${grade}`));
    expect(grades).toEqual([3, 4, 5]);
    expect(seniorityOf('VP of Engineering')).toBe(5);
  });
});
