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
    '<button><svg data-test-icon="linkedin-bug-xxsmall"></svg>Apply</button>',
  ])('is told by %s', (html) => {
    expect(read(html)).toBe(true);
  });

  it.each([
    '<button aria-label="Apply to Baker on company website">Apply</button>',
    '<a href="https://www.linkedin.com/safety/go/?url=x">Apply</a>',
    '<button>Apply<svg data-test-icon="link-external-small"></svg></button>',
  ])('is ruled out by %s', (html) => {
    expect(read(html)).toBe(false);
  });

  it.each([
    '',
    '<button aria-label="Apply to Baker at Crumb">Apply</button>',
    '<button>Easy Apply</button><button aria-label="Apply on company website">Apply</button>',
  ])('is not known from %o', (html) => {
    expect(read(html)).toBeNull();
  });
});
