import { SOURCES, type Source } from '@jobsieve/shared/contracts/job';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { SITE_NAMES } from './site-names';

/** As the manifest asks for them. */
const ORIGINS: Partial<Record<Source, string>> = {
  linkedin: 'https://*.linkedin.com/*',
  naukri: 'https://www.naukri.com/*',
};

/**
 * Sites that the browser does not let JobSieve read, each with a button that asks for it. Firefox has a switch for each site, and
 * Chrome can give access "on click" only; in both cases no content script runs, so that nothing else could tell.
 */
export function SiteAccess() {
  const [withheld, look] = useWithheld();
  const [declined, setDeclined] = useState<Source | null>(null);
  if (withheld.length === 0) return null;
  const grant = async (source: Source, origin: string) => {
    // First of all, since browsers ask their users only within a click.
    const granted = await browser.permissions.request({ origins: [origin] }).catch(() => false);
    setDeclined(granted ? null : source);
    await look();
  };
  return (
    <section class="problems" aria-label="Access to sites">
      {withheld.map(({ source, origin }) => (
        <Notice key={source} tone="bad" title={`No access to ${SITE_NAMES[source]}`}>
          <p class="wraps">
            Your browser does not let JobSieve read {SITE_NAMES[source]}, so no job is found there.{' '}
            {declined === source
              ? 'The access was not given. You can also give it in the settings of your browser, under its extensions.'
              : 'Pages that are already open have to be loaded again afterwards.'}
          </p>
          <div class="notice-actions">
            <Button small onClick={() => void grant(source, origin)} data-testid={`grant-${source}`}>
              Give access to {SITE_NAMES[source]}
            </Button>
          </div>
        </Notice>
      ))}
    </section>
  );
}

interface Withheld {
  source: Source;
  origin: string;
}

/** @returns the sites without access, and a function that looks anew */
function useWithheld(): [Withheld[], () => Promise<void>] {
  const [withheld, setWithheld] = useState<Withheld[]>([]);
  const look = async () => {
    const sites = SOURCES.flatMap((source) => {
      const origin = ORIGINS[source];
      return origin === undefined ? [] : [{ source, origin }];
    });
    const access = await Promise.all(
      // A browser that does not answer is not said to withhold anything.
      sites.map(({ origin }) => browser.permissions.contains({ origins: [origin] }).catch(() => true)),
    );
    setWithheld(sites.filter((_, index) => access[index] === false));
  };
  useEffect(() => {
    const listener = () => void look();
    listener();
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  }, []);
  return [withheld, look];
}
