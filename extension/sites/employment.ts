// What "employment type" is called on a pill, in the languages of the site's interface that we know of.
const TYPES =
  /^(full|part)[- ]time$|^(contract|temporary|internship|volunteer|apprenticeship|permanent|other)$|^(vollzeit|teilzeit|befristet|praktikum|werkvertrag)$|^(temps plein|temps partiel|stage|cdi|cdd|intérim)$|^(jornada completa|media jornada|tiempo parcial|contrato temporal|prácticas)$|^(heltid|deltid|visstid|praktik)$/i;

/** Whether a label is the name of an employment type. */
export const isEmploymentType = (label: string): boolean => TYPES.test(label.trim());
