/** ms between two equal readings after which a text counts as whole: descriptions arrive late and in pieces. */
export const STABLE = 500;
/**
 * The same where the pane has gone on from another job and the text has not been seen to change since: sites change the
 * head first and the text up to a second and a half later.
 */
const UNPROVEN = 2000;
/** The same for the very text of the job before: left behind, or a posting that is there for several places. */
const REPEATED = 5000;

/** Tells how long the text under an id has to stand before it is taken for that job's. */
export function createTextOwnership() {
  let current: { id: string; first: string; changed: boolean; before: string | null } | null = null;
  let latest = '';
  return {
    /**
     * @param text the description that is under the id now; empty while there is none
     * @returns ms
     */
    see(id: string, text: string): number {
      if (current === null) current = { id, first: text, changed: true, before: null };
      else if (current.id !== id) current = { id, first: text, changed: text === '', before: latest };
      else if (text !== current.first) current.changed = true;
      latest = text;
      if (text === current.before) return REPEATED;
      return current.changed ? STABLE : UNPROVEN;
    },
  };
}
