/** A pairing code as a person reads it off a screen: in two halves. */
export const readable = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Local time of day, `14:05`. */
export const clockTime = (time: Date): string =>
  time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
