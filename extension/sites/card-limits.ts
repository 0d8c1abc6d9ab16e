/**
 * Longest texts that the contract takes. A page that shows longer ones is not worth losing a whole batch over: they are
 * cut here.
 */
export const TITLE_MAX = 1000;
export const COMPANY_MAX = 500;
export const LOCATION_MAX = 500;
export const SALARY_MAX = 300;
