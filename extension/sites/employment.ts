// What the sites' interfaces call them, in the languages that we know of; as whole labels.
const TYPES = [
  'full[- ]time|part[- ]time|contract(or)?|temporary|internship|volunteer|apprenticeship|permanent|freelance|seasonal',
  'vollzeit|teilzeit|befristet|zeitarbeit|vertragsbasis|auf vertragsbasis|praktikum|werkvertrag|freiberuflich|ehrenamt(lich)?|ausbildung|minijob',
  'temps plein|temps partiel|stage|cdi|cdd|contrat|intérim(aire)?|temporaire|bénévolat|alternance|saisonnier',
  'jornada completa|media jornada|jornada parcial|tiempo completo|tiempo parcial|contrato( temporal| por obra)?|por contrato|temporal|prácticas|voluntariado|indefinido',
  'heltid|deltid|visstid|kontrakt|tillfällig|vikariat|praktik|volontärarbete|säsongsarbete|tillsvidare',
  'पूर्णकालिक|अंशकालिक|फ\u093C?ुल[- ]टाइम|पार्ट[- ]टाइम|अनुबंध|संविदा|कॉन्ट्रैक्ट|अस्थायी|स्थायी|इंटर्नशिप|प्रशिक्षुता|स्वयंसेवक',
];
const LEVELS = [
  'internship|entry level|associate|mid-senior level|mid level|senior level|director|executive|not applicable',
  'praktikum|berufseinstieg|berufseinsteiger|associate|mid-senior-level|berufserfahren|berufserfahrung|mittleres management|direktor|führungskraft|geschäftsleitung|keine angabe|nicht zutreffend',
  'stage|débutant|premier emploi|confirmé|manager|manager confirmé|directeur|cadre dirigeant|non pertinent',
  'prácticas|sin experiencia|algo de responsabilidad|intermedio|director|ejecutivo|no corresponde',
  'praktik|ingångsnivå|medarbetare|mellannivå|mellan-/seniornivå|direktör|chef|ledande befattning|ej tillämpligt',
  'इंटर्नशिप|प्रवेश स्तर|एंट्री लेवल|एसोसिएट|मध्य-वरिष्ठ स्तर|निदेशक|कार्यकारी|लागू नहीं',
];

const oneOf = (words: string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');
const TYPE = oneOf(TYPES);
const LEVEL = oneOf(LEVELS);

/** Whether a label is the name of an employment type. */
export const isEmploymentType = (label: string): boolean => TYPE.test(label.trim().normalize('NFC'));

/** Whether a label is the name of a level of seniority; some are employment types as well ("Internship"). */
export const isSeniority = (label: string): boolean => LEVEL.test(label.trim().normalize('NFC'));
