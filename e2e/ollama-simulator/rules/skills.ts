/** The skills that the simulator knows, with other spellings. Nothing else counts as a skill. */
const SKILLS: Record<string, string[]> = {
  Python: [],
  Java: [],
  JavaScript: ['js'],
  TypeScript: [],
  'C++': [],
  'C#': [],
  Go: ['golang'],
  Rust: [],
  Ruby: [],
  PHP: [],
  Kotlin: [],
  Swift: [],
  Scala: [],
  SQL: [],
  PostgreSQL: ['postgres'],
  MySQL: [],
  MongoDB: [],
  Redis: [],
  Kafka: [],
  RabbitMQ: [],
  Elasticsearch: [],
  React: ['react.js', 'reactjs'],
  Angular: [],
  Vue: ['vue.js'],
  'Node.js': ['node', 'nodejs'],
  Django: [],
  Flask: [],
  FastAPI: [],
  Spring: ['spring boot'],
  '.NET': ['dotnet'],
  GraphQL: [],
  REST: ['restful'],
  HTML: ['html5'],
  CSS: ['css3'],
  Docker: [],
  Kubernetes: ['k8s'],
  Terraform: [],
  Ansible: [],
  Jenkins: [],
  'CI/CD': [],
  Git: [],
  Linux: [],
  AWS: [],
  Azure: [],
  GCP: ['google cloud'],
  Pandas: [],
  NumPy: [],
  Spark: ['pyspark'],
  Airflow: [],
  Tableau: [],
  'Power BI': [],
  Excel: [],
  Selenium: [],
  Playwright: [],
  Pytest: [],
  Flutter: [],
  Android: [],
  iOS: [],
  TensorFlow: [],
  PyTorch: [],
  'Machine Learning': ['ml'],
  Salesforce: [],
  SAP: [],
  Scrum: [],
  Agile: [],
  Photoshop: [],
  Bookkeeping: [],
  Nursing: [],
  Welding: [],
  Forklift: [],
};

/** Words of everyday English too: they count only as they are written here. */
const AS_WRITTEN = new Set([
  'Go',
  'Rust',
  'Ruby',
  'Swift',
  'React',
  'Vue',
  'Flask',
  'Spring',
  'REST',
  'Git',
  'Spark',
  'Excel',
  'SAP',
  'Agile',
  'Nursing',
  'Welding',
]);

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const PATTERNS = Object.entries(SKILLS).map(([skill, aliases]) => ({
  skill,
  // Whole words; `+` and `#` belong to a word, so that C# is not C and Java not JavaScript.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${[skill, ...aliases].map(literal).join('|')})(?![\\p{L}\\p{N}+#])`,
    AS_WRITTEN.has(skill) ? 'u' : 'iu',
  ),
}));

/** @returns the known skills that occur in the text, in the order in which they occur first, and how they are written there */
export function mentionsIn(text: string): { skill: string; as: string }[] {
  return PATTERNS.map(({ skill, pattern }) => ({ skill, found: pattern.exec(text) }))
    .flatMap(({ skill, found }) => (found ? [{ skill, as: found[0], at: found.index }] : []))
    .sort((a, b) => a.at - b.at);
}

/** @returns the known skills that occur in the text, in the order in which they occur first */
export const skillsIn = (text: string): string[] => mentionsIn(text).map(({ skill }) => skill);
