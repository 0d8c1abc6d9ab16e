// Made by "node e2e/evaluate/fit.ts"; do not edit.
/** Log odds that a part adds; `offset` is laid so that the gate loses few of the jobs that are worth a look. */
export const WEIGHTS = {
  offset: -2.747,
  family: 1.779,
  group: 1.858,
  field: 1,
  occupation: 0.923,
  title: 0.5,
  skills: 1,
  years: 1,
  above: 1.329,
  below: 0.919,
  languages: 0.8,
};
