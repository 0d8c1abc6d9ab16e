// Made by "node e2e/evaluate/fit.ts"; do not edit.
/** Log odds that a part adds; `offset` is laid so that the gate loses few of the jobs that are worth a look. */
export const WEIGHTS = {
  offset: -2.629,
  family: 1.66,
  group: 1.212,
  field: 0.986,
  occupation: 0.995,
  title: 1.192,
  skills: 1,
  years: 1,
  above: 0.8,
  below: 0.942,
  languages: 0.8,
};
