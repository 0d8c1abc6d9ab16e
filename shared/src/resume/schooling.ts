/** Degrees, diplomas and what is said of getting them. */
const DEGREE =
  /\b(?:b\.\s?(?:sc|a|e|s|tech|com|ed|eng|c\.\s?a|b\.\s?a)\b|m\.\s?(?:sc|a|e|s|tech|com|ed|eng|c\.\s?a|b\.\s?a|phil)\b|b\.?e\.?\/|bsc|btech|b-tech|bcom|bca|bba|msc|mtech|m-tech|mcom|mba|mca|ph\.?\s?d|llb|llm|bachelor\p{L}*|master(?:['’]?s)? (?:degree|of (?:science|arts|engineering|business|laws?|computer|technology|commerce|education))|masters? in\b|master(?:studium|abschluss|arbeit)|magister|diplom\b|diplom[- ](?:ingenieur|informatik|kauf)\p{L}*|diploma|abitur|matura|fachabitur|\p{L}*hochschulreife|mittlere reife|\p{L}+schulabschluss|abschluss|degree|h\.?s\.?c|s\.?s\.?c|higher secondary|secondary school|high school|gcse|a-levels|staatsexamen|promotion zum|dissertation|\p{L}*studium|studied|studiengang|studentin? der|gpa|cgpa|licence|licenciatura|laurea|baccalauréat|bachillerato)\b/iu;
/** A line that says itself that it is about education. */
const LABELLED =
  /^\W*(?:education|ausbildung|studies|studium)(?![\p{L}-])(?!\s+(?:manager|officer|consultant|coordinator|specialist))/iu;
/** Who teaches, and employs people as well. */
const SCHOOL =
  /\b(?:universit(?:y|ät|é|à|ies)|universidad|uni|\p{L}*hochschule|gymnasium|\p{L}+schule|schools?|colleges?|institute of technology|polytechnic|akademie|academy|faculty|fakultät|école|kolleg|berufskolleg|lyc(?:ée|eum))\b/iu;

/** Whether a line mentions a degree or studying for one. */
export const tellsDegree = (line: string): boolean => DEGREE.test(line) || LABELLED.test(line);

/** Whether a line begins with a word for education, as a heading does. */
export const isLabelledEducation = (line: string): boolean => LABELLED.test(line);

/** Whether a line names a school of any kind, even as an employer. */
export const namesSchool = (line: string): boolean => SCHOOL.test(line);
