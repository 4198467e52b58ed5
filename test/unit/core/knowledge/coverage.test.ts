import { describe, expect, it } from 'vitest';
import { knowledgeWith } from '../../../support/compiled-knowledge';
import { builderCookies, heldBackCookies, otherCookies } from './less-known-cookies';
import { builderHosts, heldBackHosts, otherHosts } from './less-known-hosts';
import { wellKnownCookies } from './well-known-cookies';
import { wellKnownHosts } from './well-known-hosts';

const knowledge = knowledgeWith();

interface Answer {
  what: string;
  entity: string | null | undefined;
  isCompany: boolean;
  isPurpose: boolean;
}

const isOneOf = (entity: string | null | undefined, companies: readonly string[]) =>
  companies.length === 0 || companies.some((name) => entity?.toLowerCase().includes(name.toLowerCase()) ?? false);

const toHostAnswer = ([address, companies, purposes]: (typeof wellKnownHosts)[number]): Answer => {
  const facts = knowledge.hostFacts(`https://${address}`);
  const values = facts.purposes.map(({ value }) => value);
  return {
    what: address,
    entity: facts.entity,
    isCompany: isOneOf(facts.entity, companies),
    isPurpose: purposes.length === 0 ? values.length === 0 : values[0] !== undefined && purposes.includes(values[0]),
  };
};

const hosts = wellKnownHosts.map(toHostAnswer);
const manyHosts = [...wellKnownHosts, ...heldBackHosts, ...otherHosts, ...builderHosts].map(toHostAnswer);

const toCookieAnswer = ([name, host, companies, purposes]: (typeof wellKnownCookies)[number]): Answer => {
  const facts = knowledge.cookieFacts(name, host);
  const first = facts?.purposes[0]?.value;
  return {
    what: `${name} of ${host}`,
    entity: facts === null ? undefined : facts.entity,
    isCompany: isOneOf(facts?.entity, companies),
    isPurpose: first !== undefined && purposes.includes(first),
  };
};

const cookies = wellKnownCookies.map(toCookieAnswer);
const manyCookies = [...wellKnownCookies, ...heldBackCookies, ...otherCookies, ...builderCookies].map(toCookieAnswer);

const share = (answers: readonly Answer[], test: (answer: Answer) => boolean) =>
  answers.filter(test).length / answers.length;

const missed = (answers: readonly Answer[], test: (answer: Answer) => boolean) =>
  answers
    .filter((answer) => !test(answer))
    .map(({ what, entity }) => `${what} (${entity ?? 'unknown'})`)
    .join(', ');

// Thresholds with room: what is told of a stranger's page must be right more often than not looked up.
describe('what is known of the hosts that pages use most', () => {
  it.each([
    ['who is behind them at all', ({ entity }: Answer) => entity != null, 0.98],
    ['the right organisation', ({ isCompany }: Answer) => isCompany, 0.97],
    ['the right purpose, told first', ({ isPurpose }: Answer) => isPurpose, 0.95],
  ])('tells %s', (_, test, least) => {
    expect(hosts.length).toBeGreaterThanOrEqual(120);
    expect(share(hosts, test), missed(hosts, test)).toBeGreaterThanOrEqual(least);
  });
});

// The figures of the issue; our own list meets them with room, a stranger's is expected to.
describe('what is known of hosts, rarer ones too', () => {
  it.each([
    ['who is behind them at all', ({ entity }: Answer) => entity != null, 0.95],
    ['the right organisation', ({ isCompany }: Answer) => isCompany, 0.93],
    ['the right purpose, told first', ({ isPurpose }: Answer) => isPurpose, 0.9],
  ])('tells %s', (_, test, least) => {
    expect(manyHosts.length).toBeGreaterThanOrEqual(700);
    expect(share(manyHosts, test), missed(manyHosts, test)).toBeGreaterThanOrEqual(least);
  });
});

describe('what is known of the cookies that pages keep most', () => {
  const known = cookies.filter(({ entity }) => entity !== undefined);

  it('knows most of them', () => {
    expect(cookies.length).toBeGreaterThanOrEqual(80);
    const isKnown = ({ entity }: Answer) => entity !== undefined;
    expect(share(cookies, isKnown), missed(cookies, isKnown)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['the right vendor', ({ isCompany }: Answer) => isCompany, 0.97],
    ['the right purpose, told first', ({ isPurpose }: Answer) => isPurpose, 0.95],
  ])('tells %s', (_, test, least) => {
    expect(share(known, test), missed(known, test)).toBeGreaterThanOrEqual(least);
  });
});

describe('what is known of cookies, rarer ones too', () => {
  const isKnown = ({ entity }: Answer) => entity !== undefined;
  const known = manyCookies.filter(isKnown);

  it('knows most of them', () => {
    expect(manyCookies.length).toBeGreaterThanOrEqual(700);
    expect(share(manyCookies, isKnown), missed(manyCookies, isKnown)).toBeGreaterThanOrEqual(0.88);
  });

  it.each([
    ['the right vendor', ({ isCompany }: Answer) => isCompany, 0.95],
    ['the right purpose, told first', ({ isPurpose }: Answer) => isPurpose, 0.88],
  ])('tells %s', (_, test, least) => {
    expect(share(known, test), missed(known, test)).toBeGreaterThanOrEqual(least);
  });
});

// A part that a large whole would hide: each list is held by itself.
describe('what is known of what sites are built with', () => {
  it('tells nearly all hosts, each with its organisation and purpose', () => {
    const answers = builderHosts.map(toHostAnswer);
    const isRight = ({ isCompany, isPurpose }: Answer) => isCompany && isPurpose;
    expect(share(answers, isRight), missed(answers, isRight)).toBeGreaterThanOrEqual(0.9);
  });

  it('tells nearly all cookies, each with its vendor and purpose', () => {
    const answers = builderCookies.map(toCookieAnswer);
    const isRight = ({ isCompany, isPurpose }: Answer) => isCompany && isPurpose;
    expect(share(answers, isRight), missed(answers, isRight)).toBeGreaterThanOrEqual(0.9);
  });
});
