import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { easyApplyOf } from './easy-apply';

const read = (html: string) => easyApplyOf(parse(html).body.children);

describe('easy apply', () => {
  it.each([
    '<button aria-label="Easy Apply to Baker at Crumb">Apply</button>',
    '<button>Einfach bewerben</button>',
    '<button>Solicitud sencilla</button>',
    '<a href="/jobs/view/1/apply/?openSDUIApplyFlow=true">Apply</a>',
    '<button aria-label="LinkedIn Apply to Baker at Crumb">Apply</button>',
    '<button>LinkedIn Apply</button>',
    '<button aria-label="Candidatura semplice per Fornaio presso Crumb">Candidati</button>',
    '<a href="/jobs/view/4711000001/apply/">Apply</a>',
    '<a href="https://www.linkedin.com/jobs/view/4711000001/apply?trk=x">Apply</a>',
    '<button><svg data-test-icon="linkedin-bug-xxsmall"></svg>Apply</button>',
  ])('is told by %s', (html) => {
    expect(read(html)).toBe(true);
  });

  it.each([
    '<button aria-label="Apply to Baker on company website">Apply</button>',
    '<a href="https://www.linkedin.com/safety/go/?url=x">Apply</a>',
    '<button aria-label="Candidati sul sito Web dell’azienda per questa posizione: Fornaio">Candidati</button>',
    '<button aria-label="Candidatar-se no site da empresa">Candidatar-se</button>',
    '<button aria-label="Solliciteren op de website van het bedrijf">Solliciteren</button>',
    '<button aria-label="Aplikuj na stronie internetowej firmy">Aplikuj</button>',
    '<button>Apply<svg data-test-icon="link-external-small"></svg></button>',
  ])('is ruled out by %s', (html) => {
    expect(read(html)).toBe(false);
  });

  it.each([
    '',
    '<button aria-label="Apply to Baker at Crumb">Apply</button>',
    '<a href="https://evil.example/jobs/view/4711000001/apply/">Apply</a>',
    '<a href="/jobs/view/4711000001/apply/?applicantTrackingSystemName=Ink">Continue</a>',
    '<a href="/jobs/view/4711000001/">Apply</a>',
    '<button>Candidati</button>',
    '<button>Easy Apply</button><button aria-label="Apply on company website">Apply</button>',
  ])('is not known from %o', (html) => {
    expect(read(html)).toBeNull();
  });
});
