/** What the written postings are made of. Everything is invented; skills are words that the Ollama simulator knows. */
export interface WrittenRole {
  language: 'de' | 'en';
  title: string;
  about: string;
  tasks: readonly string[];
  skills: readonly string[];
  closing: string;
}

export const ROLES: readonly WrittenRole[] = [
  {
    language: 'de',
    title: 'Softwareentwickler Zahlungsverkehr (w/m/d)',
    about:
      'Unser Team hält die Maschinen am Laufen, die jede Nacht Überweisungen für Millionen von Kundinnen und Kunden ausführen. Wir ändern wenig auf einmal und prüfen gründlich.',
    tasks: [
      'Sie entwickeln Schnittstellen für neue Überweisungsarten',
      'Sie führen ältere Abläufe Schritt für Schritt in kleinere Dienste über',
      'Sie übernehmen im Wechsel die Rufbereitschaft',
    ],
    skills: ['Java', 'Spring', 'Kafka', 'PostgreSQL'],
    closing: 'Teilzeit ab 60 % ist möglich. Wir freuen uns auf Ihre Bewerbung, auch ohne Anschreiben.',
  },
  {
    language: 'en',
    title: 'Data Engineer – Risk Reporting (f/m/x)',
    about:
      'You join a team of nine that turns positions from forty systems into one report that has to be right every morning. Nobody here works alone on a table that others depend on.',
    tasks: [
      'Build and own pipelines that load, check and explain risk figures',
      'Replace spreadsheets that have grown too important',
      'Agree on definitions with the people who sign the report',
    ],
    skills: ['Python', 'SQL', 'Airflow', 'Spark'],
    closing: 'We work two days a week in the office. Applications are welcome at any time.',
  },
  {
    language: 'de',
    title: 'Kundenberater für Geschäftskunden & Freiberufler (m/w/d)',
    about:
      'In unserer Filiale betreuen Sie Handwerksbetriebe, Praxen und Büros, die seit Jahren bei uns sind, und gewinnen neue hinzu. Sie kennen die Menschen hinter den Zahlen.',
    tasks: [
      'Sie führen Gespräche über Kredite, Anlage und Nachfolge',
      'Sie prüfen Unterlagen und bereiten Entscheidungen für die Marktfolge vor',
      'Sie pflegen das Netzwerk mit Kammern und Steuerberatungen',
    ],
    skills: ['Excel', 'Power BI'],
    closing: 'Eine abgeschlossene Ausbildung zur Bankkauffrau oder zum Bankkaufmann setzen wir voraus.',
  },
  {
    language: 'en',
    title: 'Senior Site Reliability Engineer (f/m/x)',
    about:
      'Our platform runs eleven hundred services in three regions. When something breaks, we write down why, and then we change what made it likely.',
    tasks: [
      'Keep clusters current without anybody noticing',
      'Measure what users feel instead of what machines report',
      'Coach product teams on capacity and on failure',
    ],
    skills: ['Kubernetes', 'Terraform', 'Linux', 'Go'],
    closing: 'On-call duty is shared by eight people and paid. You choose your own laptop.',
  },
  {
    language: 'de',
    title: 'Revisor Informationssicherheit (d/m/w)',
    about:
      'Die interne Revision prüft, ob das, was auf dem Papier steht, auch geschieht. Sie arbeiten in wechselnden Teams und sehen in drei Jahren mehr vom Haus als andere in zehn.',
    tasks: [
      'Sie planen Prüfungen und führen sie vor Ort durch',
      'Sie schreiben Berichte, die auch Fachfremde verstehen',
      'Sie verfolgen, ob zugesagte Maßnahmen umgesetzt werden',
    ],
    skills: ['SQL', 'Python', 'Linux'],
    closing: 'Reisen innerhalb Europas gehören dazu, etwa sechs Wochen im Jahr.',
  },
  {
    language: 'en',
    title: 'Quantitative Analyst – Model Validation (f/m/x)',
    about:
      'You take the models of others apart, politely. The bank relies on your judgement before a model may decide about money, and on your patience after.',
    tasks: [
      'Rebuild pricing and credit models independently',
      'Write findings that name the effect and not only the flaw',
      'Present to committees that ask good questions',
    ],
    skills: ['Python', 'NumPy', 'Pandas', 'C++'],
    closing: 'A doctorate is welcome but not needed. What counts is that you can explain what you did.',
  },
  {
    language: 'de',
    title: 'Werkstudent Nachhaltigkeitsdaten (m/w/d)',
    about:
      'Wir sammeln, was Gebäude, Reisen und Lieferanten verbrauchen, und machen daraus Zahlen, denen man trauen kann. Größe und Herkunft jeder Zahl bleiben nachvollziehbar.',
    tasks: [
      'Sie gleichen Abrechnungen mit Messwerten ab',
      'Sie bauen kleine Auswertungen, die andere weiter benutzen',
      'Sie klären Lücken mit den Standorten',
    ],
    skills: ['Python', 'Pandas', 'Excel', 'Tableau'],
    closing: 'Bis zu 20 Stunden in der Woche, während der Prüfungen gern weniger.',
  },
  {
    language: 'en',
    title: 'Frontend Developer – Client Portal (f/m/x)',
    about:
      'Four hundred thousand companies look at their accounts through what we build. Many of them use a screen reader or an old browser, and all of them are in a hurry.',
    tasks: [
      'Build screens together with a designer and two backend developers',
      'Keep pages fast on slow machines and usable by keyboard',
      'Test with real clients every second week',
    ],
    skills: ['TypeScript', 'React', 'CSS', 'GraphQL'],
    closing: 'You need good written English; German is a plus.',
  },
  {
    language: 'de',
    title: 'Steuerreferent Umsatzsteuer (w/m/d)',
    about:
      'Sie sind die Stelle, an der Fachbereiche nachfragen, bevor ein Vertrag unterschrieben wird. Dafür brauchen Sie Geduld, ein gutes Gedächtnis und Freude am genauen Wort.',
    tasks: [
      'Sie beurteilen neue Produkte und Verträge umsatzsteuerlich',
      'Sie begleiten Betriebsprüfungen',
      'Sie schulen Kolleginnen und Kollegen im Rechnungswesen',
    ],
    skills: ['Excel', 'SQL'],
    closing: 'Mehrjährige Erfahrung in einer Bank oder Kanzlei ist erwünscht.',
  },
  {
    language: 'en',
    title: 'Test Automation Engineer – Mobile Banking (f/m/x)',
    about:
      'Releases go out every Thursday because the tests say they may. You look after the tests, and you throw away those that nobody believes.',
    tasks: [
      'Automate what people do most often and what hurts most',
      'Shorten the nightly run, which takes three hours',
      'Teach developers to write tests that fail for one reason',
    ],
    skills: ['Kotlin', 'Android', 'iOS', 'Jenkins'],
    closing: 'Part-time from 80 % is possible. We answer within ten working days.',
  },
  {
    language: 'de',
    title: 'Netzwerktechniker Rechenzentrum (d/m/w)',
    about:
      'Zwei Rechenzentren, ein Umzug und keine Stunde Ausfall: Das ist der Plan für die nächsten zwei Jahre. Sie stehen dafür auch einmal nachts zwischen den Schränken.',
    tasks: [
      'Sie nehmen Geräte in Betrieb und dokumentieren sie',
      'Sie automatisieren wiederkehrende Änderungen',
      'Sie suchen Fehler, bis die Ursache gefunden ist',
    ],
    skills: ['Linux', 'Ansible', 'Git', 'Python'],
    closing: 'Schichtzulagen werden gezahlt; Führerschein Klasse B ist nötig.',
  },
  {
    language: 'en',
    title: 'Compliance Officer – Sanctions & Embargoes (f/m/x)',
    about:
      'You decide in minutes about payments that wait, and in weeks about rules that stay. Your door is open to the business, and your answer may be no.',
    tasks: [
      'Assess alerts that the screening could not decide',
      'Turn new regulations into instructions people can follow',
      'Report to the board twice a year',
    ],
    skills: ['SQL', 'Excel', 'Power BI'],
    closing: 'Five years in compliance or law are needed. Relocation is supported.',
  },
];

export const PLACES = [
  { CityName: 'Frankfurt am Main', CountrySubDivisionName: 'Hessen', CountryName: 'Deutschland' },
  { CityName: 'Köln', CountrySubDivisionName: 'Nordrhein-Westfalen', CountryName: 'Deutschland' },
  { CityName: 'München', CountryName: 'Deutschland' },
  { CityName: 'Berlin', CountrySubDivisionName: 'Berlin', CountryName: 'Deutschland' },
  { CityName: 'London', CountrySubDivisionName: 'England', CountryName: 'United Kingdom' },
  { CityName: 'Bukarest', CountryName: 'Rumänien' },
  { CityName: 'Pune', CountrySubDivisionName: 'Maharashtra', CountryName: 'Indien' },
] as const;
