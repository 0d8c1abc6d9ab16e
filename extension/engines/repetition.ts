/** A phrase said over and over at the end of an answer: small models fall into that, and then write on to the limit. */
const LOOP = /(.{4,120}?)\1{11,}$/s;
const TAIL = 2000;

export const repeatsItself = (answer: string): boolean => LOOP.test(answer.slice(-TAIL));
