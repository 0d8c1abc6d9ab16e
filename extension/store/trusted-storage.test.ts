import { describe, expect, it, vi } from 'vitest';
import { closeToContentScripts } from './trusted-storage';

describe('extension storage', () => {
  it('is closed to content scripts where the browser can do that', async () => {
    const setAccessLevel = vi.fn(async () => undefined);
    expect(await closeToContentScripts({ setAccessLevel })).toBe(true);
    expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
  });

  it('stays as it is in a browser that has no access levels, without an error', async () => {
    expect(await closeToContentScripts({})).toBe(false);
  });

  it('does not hide that the browser refused', async () => {
    const setAccessLevel = async () => Promise.reject(new Error('no'));
    await expect(closeToContentScripts({ setAccessLevel })).rejects.toThrow('no');
  });
});
