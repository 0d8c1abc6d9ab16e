/** The part of `browser.storage.local` that decides who may use it; browsers that cannot do this lack the function. */
export interface GuardedArea {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes extension storage to content scripts. It holds the address to which the resume is sent for scoring, and whoever
 * takes over the process of a job site's page could otherwise rewrite that address. To be called first when the background
 * starts, since not every browser remembers the level.
 *
 * @returns false where the browser has no such setting (Firefox 140 has none)
 * @throws whatever the browser throws when it refuses
 */
export async function closeToContentScripts(area: GuardedArea): Promise<boolean> {
  if (typeof area.setAccessLevel !== 'function') return false;
  await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  return true;
}
