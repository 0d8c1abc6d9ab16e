/**
 * Longest texts (in UTF-16 units) that the contracts take. They stand apart from the schemas so that scripts which run
 * inside the pages of a job site can keep to them without carrying a schema library.
 */
export const TITLE_MAX = 1000;
export const COMPANY_MAX = 500;
export const LOCATION_MAX = 500;
export const SALARY_MAX = 300;
export const DESCRIPTION_MAX = 100_000;
export const REASONING_MAX = 4000;
