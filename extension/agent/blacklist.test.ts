import { describe, expect, it } from 'vitest';
import { compileBlacklist, isBlacklisted, MAX_RULE_LENGTH, MAX_RULES } from './blacklist';

/** The rule under which a job falls, as written, or null; fails on a rule that is refused. */
function caughtBy(blacklist: string, title: string, company = 'Acme Ltd') {
  const { rules, problems } = compileBlacklist(blacklist);
  expect(problems).toEqual([]);
  return isBlacklisted(rules, { title, company })?.rule ?? null;
}

function problemsOf(blacklist: string) {
  return compileBlacklist(blacklist).problems;
}

describe('the list', () => {
  it('takes one rule a line and skips empty lines and comments', () => {
    const { rules, problems } = compileBlacklist('# no sales\r\n\r\n  sales  \n   # x\nteam lead\n');
    expect(problems).toEqual([]);
    expect(rules.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'sales'],
      [5, 'team lead'],
    ]);
  });

  it('says which rule caught the job: the first that does', () => {
    expect(caughtBy('intern\nsales\nmanager', 'Sales Manager')).toBe('sales');
    expect(caughtBy('intern\nsales', 'Engineer')).toBeNull();
    expect(caughtBy('', 'Engineer')).toBeNull();
  });

  it('keeps the good rules when others are refused, and counts lines from 1', () => {
    const { rules, problems } = compileBlacklist('sales\n/(/\nintern');
    expect(rules.map(({ rule }) => rule)).toEqual(['sales', 'intern']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, rule: '/(/' });
    expect(problems[0]?.message).toMatch(/not a valid regular expression/);
  });

  it('refuses rules that are too long and shows them cut', () => {
    expect(problemsOf('x'.repeat(MAX_RULE_LENGTH))).toEqual([]);
    const [problem] = problemsOf('x'.repeat(MAX_RULE_LENGTH + 1));
    expect(problem?.message).toContain(String(MAX_RULE_LENGTH));
    expect(problem?.rule).toHaveLength(80);
  });

  it('applies a limited number of rules and says where it stopped', () => {
    const lines = Array.from({ length: MAX_RULES + 2 }, (_, index) => `word${index}`);
    const { rules, problems } = compileBlacklist(lines.join('\n'));
    expect(rules).toHaveLength(MAX_RULES);
    expect(problems).toEqual([
      { line: MAX_RULES + 1, rule: `word${MAX_RULES}`, message: expect.stringContaining(String(MAX_RULES)) },
    ]);
  });

  it('refuses rules in which there is nothing to look for', () => {
    for (const rule of ['-', '...', '""', '“ ”', '***', 'title:', 'company:  ', 'title:""']) {
      expect(problemsOf(rule), rule).toHaveLength(1);
    }
  });
});

describe('words and phrases', () => {
  it.each([
    ['sales', 'Head of SALES (EMEA)', true],
    ['sales', 'Salesforce Developer', false],
    ['sales', 'Presales Consultant', false],
    ['team lead', 'Team Lead, Platform', true],
    ['team lead', 'Team  \u00a0 Lead', true],
    ['Team   Lead', 'team lead', true],
    ['team lead', 'Team Leader', false],
    ['team lead', 'Lead of the Team', false],
    ['senior', 'Senior-Developer', true],
    ['senior', 'Senior/Staff Engineer', true],
    ['senior', 'Senior_Developer', true],
    ['2', 'Engineer 2', true],
    ['2', 'Engineer 25', false],
  ])('%j in %j: %s', (rule, title, caught) => {
    expect(caughtBy(rule, title)).toBe(caught ? rule : null);
  });

  it.each([
    ['C', 'C Developer', true],
    ['C', 'Embedded C', true],
    ['C', 'C, C++ and C#', true],
    ['C', 'C++ Developer', false],
    ['C', 'C# Developer', false],
    ['C', 'C++17', false],
    ['C', 'Objective C++', false],
    ['C++', 'C++ Developer', true],
    ['C++', 'C/C++ Developer', true],
    ['C++', 'c++17', true],
    ['C++', 'C Developer', false],
    ['C++', 'C+ Developer', false],
    ['C+', 'C++ Developer', false],
    ['C#', 'Senior C#/.NET Engineer', true],
    ['C#', 'C Developer', false],
    ['C++', 'Ｃ＋＋ Developer', true],
    ['Java', 'JavaScript Developer', false],
    ['Java', 'Java/Kotlin', true],
    ['Java', 'Java+Spring', true],
    ['.NET', '.NET Developer', true],
    ['.NET', 'Full Stack (.NET)', true],
    ['.NET', 'C#/.net', true],
    ['.NET', 'Network Engineer', false],
    ['.NET', 'ASP.NET Developer', false],
    ['Node.js', 'Node.js Developer', true],
    ['Node.js', 'Node-js Developer', false],
    ['(m/w/d)', 'Entwickler(m/w/d)', true],
    ['100%', '100% Remote', true],
  ])('%j in %j: %s', (rule, title, caught) => {
    expect(caughtBy(rule, title)).toBe(caught ? rule : null);
  });

  it.each([
    ['Geschäftsführer', 'GESCHÄFTSFÜHRER (m/w/d)', true],
    ['Geschäftsführer', 'Gescha\u0308ftsfu\u0308hrer', true],
    ['Geschäftsführer', 'Geschäftsführerin', false],
    ['Führer', 'Geschäftsführer', false],
    ['Straße', 'STRASSENBAHN', false],
    ['Straße', 'LANGE STRASSE', true],
    ['İstanbul', 'istanbul', true],
    ['बिक्री', 'बिक्री प्रबंधक', true],
    ['बिक्री', 'बिक्रीकर्ता', false],
    ['बिक', 'बिक्री', false],
    ['प्रबंधक', 'बिक्री प्र\u200dबंधक', true],
    ['продажи', 'Менеджер ПРОДАЖИ', true],
    ['продажи', 'предпродажи', false],
    ['営業', '法人営業担当', true],
    ['🚀', 'Rocket🚀Ship', true],
    ['👨', '👨‍💻 Developer', false],
    ['👨‍💻', '👨‍💻 Developer', true],
    ['❤', '❤️ Nursing', true],
    ['👍', '👍🏽 Great job', false],
  ])('in any script: %j in %j: %s', (rule, title, caught) => {
    expect(caughtBy(rule, title)).toBe(caught ? rule : null);
  });

  it.each([
    ['full-stack', 'Full Stack Developer', true],
    ['full-stack', 'Fullstack Developer', true],
    ['full-stack', 'FULL - STACK Developer', true],
    ['full stack', 'Full-Stack Developer', true],
    ['full stack', 'Fullstack Developer', true],
    ['fullstack', 'Full-Stack Developer', true],
    ['fullstack', 'Full Stack', true],
    ['full-stack', 'Full Stacked Shelves', false],
    ['full-stack', 'Stack Developer', false],
    ['node.js', 'NodeJS Developer', true],
    ['node.js', 'Node JS Developer', true],
    ['nodejs', 'Node.js Developer', true],
    ['node.js', 'Node Developer', false],
    ['front-end', 'Frontend/Backend', true],
    ['co-op', 'Coop Student', true],
    ['e-commerce', 'Ecommerce Manager', true],
    ['e commerce', 'E-Commerce Manager', true],
    ['Projekt-Manager', 'Projektmanager (m/w/d)', true],
    ['Projektmanager', 'Projekt-Manager (m/w/d)', true],
    ['team-lead', 'Teamlead', true],
    ['team-lead', 'Teamleader', false],
    ['on-site', 'Onsite Engineer', true],
    ['C++', 'C ++ Developer', false],
    ['10', 'Version 1.0', false],
    ['1 0', 'Level 10', false],
    ['level 2', 'Level-2 Support', true],
    ['level 2', 'Level 25', false],
    ['sales', 'Presales', false],
    ['.NET', 'Dot Net Developer', false],
    ['Acme Labs', 'AcmeLabs', true],
  ])('are the same with hyphen, space and joined: %j in %j: %s', (rule, title, caught) => {
    expect(caughtBy(rule, title)).toBe(caught ? rule : null);
  });

  it('does not mind how quotes, dashes and invisible characters are typed', () => {
    expect(caughtBy("Domino's", 'Cook', 'Domino’s Pizza')).not.toBeNull();
    expect(caughtBy('on-site', 'Engineer (on‑site)')).not.toBeNull();
    expect(caughtBy('sales', 'Sa\u00adles Ma\u200bnager')).not.toBeNull();
    expect(caughtBy('sales', '\u202esales\u202c')).not.toBeNull();
    expect(caughtBy('Acme', 'Cook', 'Acme™ Inc.')).not.toBeNull();
  });

  it('takes what is in quotes literally', () => {
    for (const rule of ['"team lead"', '“team lead”', '„team lead“', '«team lead»', "'team lead'"]) {
      expect(caughtBy(rule, 'Team Lead'), rule).toBe(rule);
    }
    expect(caughtBy('"#1 Ventures"', 'Cook', '#1 Ventures')).not.toBeNull();
    expect(caughtBy('"/dev/null"', 'Cook', '/dev/null GmbH')).not.toBeNull();
    expect(caughtBy('"title: clerk"', 'Clerk')).toBeNull();
  });

  it('does not take a phrase for an expression', () => {
    expect(caughtBy('a.b', 'axb')).toBeNull();
    expect(caughtBy('"dev|ops"', 'ops')).toBeNull();
    expect(caughtBy('"dev|ops"', 'Dev|Ops')).not.toBeNull();
    expect(caughtBy('[dev]', 'senior [DEV]')).not.toBeNull();
    expect(caughtBy('C\\D', 'c\\d')).not.toBeNull();
    expect(caughtBy('$100^', '$100^')).not.toBeNull();
  });
});

describe('a rule that would never match', () => {
  it.each([
    ['Manager, Director', 'Manager\nDirector', 'Director, Sales'],
    ['sales; support', 'sales\nsupport', 'Support Engineer'],
    ['Praktikum, Werkstudent, Ausbildung', 'Praktikum\nWerkstudent\nAusbildung', 'Werkstudent IT'],
    ['title: intern, trainee', 'title: intern\ntitle: trainee', 'Trainee'],
    ['manager,', 'manager', 'Product Manager'],
    ['manager|director', 'manager\ndirector', 'Art Director'],
    ['manager | director', 'manager\ndirector', 'Art Director'],
    ['manager OR director', 'manager\ndirector', 'Art Director'],
    ['"manager", "team lead"', 'manager\nteam lead', 'Team Lead'],
    ['["manager", "director"]', 'manager\ndirector', 'Director'],
    ['*manager*', '/manager/', 'Product Manager'],
    ['manager*', '/\\bmanager/', 'Managerin'],
    ['*manager', '/manager\\b/', 'Projektmanager'],
    ['sen*or', '/\\bsen\\S*or\\b/', 'Senior'],
    ['%manager%', '/manager/', 'Product Manager'],
    ['.*manager.*', '/manager/', 'Product Manager'],
    ['senior.*developer', '/senior.*developer/', 'Senior Java Developer'],
    ['^manager', '/^manager/', 'Manager, Sales'],
    ['manager$', '/manager$/', 'Product Manager'],
    ['\\bmanager\\b', '/\\bmanager\\b/', 'Product Manager'],
    ['(?i)manager', '/manager/', 'Product Manager'],
    ['(manager|director)', '/(manager|director)/', 'Director'],
    ['manag(er|ement)', '/manag(er|ement)/', 'Management'],
    ['[Mm]anager', '/[Mm]anager/', 'manager'],
    ['managers?', '/managers?/', 'Managers'],
    ['senior\\s+dev', '/senior\\s+dev/', 'Senior Dev'],
    ['company: ^tata', 'company: /^tata/', 'Cook'],
    ['-manager', 'manager', 'Product Manager'],
    ['- manager', 'manager', 'Product Manager'],
    ['• Manager', 'Manager', 'Product Manager'],
    ['!manager', 'manager', 'Product Manager'],
    ['NOT manager', 'manager', 'Product Manager'],
    ['not manager', 'manager', 'Product Manager'],
    ['~manager', 'manager', 'Product Manager'],
    ['1. manager', 'manager', 'Product Manager'],
    ['manager or director', 'manager\ndirector', 'Director'],
    ['manager\tdirector', 'manager\ndirector', 'Director'],
    ['manager AND sales', 'title:/^(?=.*\\bmanager\\b)(?=.*\\bsales\\b)/', 'Sales Manager'],
    ['manager AND NOT product', 'title:/^(?=.*\\bmanager\\b)(?!.*\\bproduct\\b)/', 'Sales Manager'],
    ['title=manager', 'title: manager', 'Product Manager'],
    ['title contains manager', 'title: manager', 'Product Manager'],
    ['Titel: Manager', 'title: Manager', 'Product Manager'],
    ['employer: Tata Motors', 'company: Tata Motors', 'Cook'],
    ['company = Tata Motors', 'company: Tata Motors', 'Cook'],
    ['`manager`', 'manager', 'Product Manager'],
    ['<manager>', 'manager', 'Product Manager'],
    ['{manager}', 'manager', 'Product Manager'],
    ['manager/', 'manager', 'Product Manager'],
    ['regex: ^manager', '/^manager/', 'Manager, Sales'],
  ])('%j is refused, with the form that works', (rule, suggestion, title) => {
    const [problem, ...more] = problemsOf(rule);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 1, rule, suggestion });
    for (const line of suggestion.split('\n')) expect(problem?.message).toContain(line);
    expect(caughtBy(suggestion, title, 'Tata Motors')).not.toBeNull();
  });

  it.each([
    'company: Acme, Inc.',
    'Meridian Pvt., Ltd.',
    'Smith, Jones LLP',
    'not for profit',
    '"Director, Sales"',
    '"*manager*"',
    '"manager|director"',
    'C++',
    'C#',
    '.NET',
    '(m/w/d)',
    '[dev]',
    '$100^',
    '100%',
    'R&D',
    'AI/ML',
    'co-op',
    'part-time',
    '24/7',
    'Yahoo!',
    'AT&T',
    'RESEARCH OR DEVELOPMENT',
    'urgent: hiring',
    'Toys R Us',
    "L'Oréal",
    'Dr. Oetker',
  ])('is none of %j', (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });
});

describe('fields', () => {
  it('looks at title and company separately', () => {
    expect(caughtBy('infosys', 'Engineer', 'Infosys')).not.toBeNull();
    expect(caughtBy('engineer infosys', 'Engineer', 'Infosys')).toBeNull();
    expect(caughtBy('/engineer.*infosys/s', 'Engineer', 'Infosys')).toBeNull();
  });

  it('restricts a rule to the field named before it', () => {
    expect(caughtBy('title:apple', 'Apple Picker', 'Farm')).not.toBeNull();
    expect(caughtBy('title:apple', 'Engineer', 'Apple')).toBeNull();
    expect(caughtBy('Company: "apple"', 'Engineer', 'Apple')).not.toBeNull();
    expect(caughtBy('Company: apple', 'Apple Picker', 'Farm')).toBeNull();
    expect(caughtBy('company:/^tata\\b/', 'Engineer', 'TATA Motors')).not.toBeNull();
    expect(caughtBy('company:/^tata\\b/', 'Tata', 'Motors')).toBeNull();
  });

  it('leaves other colons alone', () => {
    expect(caughtBy('location: pune', 'Engineer', 'Farm')).toBeNull();
    expect(caughtBy('urgent: hiring', 'Urgent: hiring now')).not.toBeNull();
  });
});

describe('regular expressions', () => {
  it('ignore case and know Unicode without being told', () => {
    expect(caughtBy('/^(sr|senior)\\b/', 'SENIOR Engineer')).not.toBeNull();
    expect(caughtBy('/^(sr|senior)\\b/', 'Engineer, senior')).toBeNull();
    expect(caughtBy('/^\\p{Script=Devanagari}/', 'बिक्री')).not.toBeNull();
    expect(caughtBy('/c\\+\\+/', 'Modern C++')).not.toBeNull();
  });

  it('take the flags i, m, s and u, also twice', () => {
    expect(caughtBy('/senior/i', 'Senior')).not.toBeNull();
    expect(caughtBy('/senior/iu', 'Senior')).not.toBeNull();
    expect(caughtBy('/senior/ms', 'Senior')).not.toBeNull();
  });

  it('match anywhere, with or without .* at their ends', () => {
    expect(caughtBy('/.*senior.*/', 'A Senior Engineer')).not.toBeNull();
    expect(caughtBy('/.*senior.*/', 'An Engineer')).toBeNull();
    expect(caughtBy('/^senior.*engineer$/', 'Senior Java Engineer')).not.toBeNull();
    expect(caughtBy('/v1\\.*/', 'v1...')).not.toBeNull();
  });

  it('answer the same when asked again', () => {
    const { rules } = compileBlacklist('/senior/');
    const job = { title: 'Senior', company: 'x' };
    expect([1, 2, 3].map(() => isBlacklisted(rules, job) !== null)).toEqual([true, true, true]);
  });

  it('may hold slashes, and may ask for what is missing', () => {
    expect(caughtBy('/m/w/', 'Clerk m/w')).not.toBeNull();
    expect(caughtBy('title:/^(?!.*python)/', 'Java Developer')).not.toBeNull();
    expect(caughtBy('title:/^(?!.*python)/', 'Senior Python Developer')).toBeNull();
  });

  it.each([
    ['/[/', /not a valid/],
    ['/a**/', /not a valid/],
    ['/C++/', /valid|for ever/],
    ['/senior', /no slash at its end/],
    ['/', /no slash at its end/],
    ['//', /nothing between/],
    ['/senior/g', /“g”.*not a flag/],
    ['/senior/x', /not a flag/],
    ['/.*/', /every job/],
    ['/java|/', /every job/],
    ['company:/(/', /not a valid/],
  ])('refuses %j', (rule, message) => {
    const [problem, ...more] = problemsOf(rule);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 1, rule, message: expect.stringMatching(message) });
  });

  it.each([
    '/(a+)+$/',
    '/(a*)*b/',
    '/(a|a)*b/',
    '/(a|ab)*c/',
    '/(a?b|b)*c/',
    '/(\\w+\\s?)+$/',
    '/(?:x{1,50}){1,50}y/',
    '/(?<word>.+,)+z/',
    '/a.*b.*c.*d/',
    '/(?:foo|foobar)*\\p{L}*x/',
    `/${'a?'.repeat(30)}${'a'.repeat(30)}/`,
    `/${'(a|a)'.repeat(30)}b/`,
    '/(?=(a+)+b)c/',
    '/([^)]+[)])*x/',
  ])('refuses %j, which could hang', (rule) => {
    expect(problemsOf(rule)).toMatchObject([{ message: expect.stringContaining('for ever') }]);
  });

  it.each([
    '/\\b(senior|staff|lead|principal)\\b.*\\b(java|kotlin)\\b/',
    '/(?:intern|trainee)(?:ship)?s?/',
    '/^[a-z ]+\\(w\\/m\\/d\\)$/',
    '/(foo|bar)+baz/',
    '/.*senior.*(java|javascript|jvm).*/',
    '/(junior|jr|trainee|intern|graduate|apprentice|associate)s?.*(sales|service).*x/',
    '/\\d{1,2}\\+? years?/',
    '/[(+*]x/',
    '/a{3}b{2,}/',
  ])('takes %j', (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });

  it('look only at the beginning of an endless text', () => {
    expect(caughtBy('/x.*x.*y/', 'x'.repeat(100_000))).toBeNull();
    expect(caughtBy('sales', `${'x '.repeat(50_000)}sales`)).not.toBeNull();
  });
});
