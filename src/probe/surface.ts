import type { ObservationKind } from '../core/domain';
import { pressesOn } from './by-press';
import { isText } from './kinds';
import type { Ledger } from './ledger';
import { prototypeOf } from './natives';
import type { Sends } from './sends';
import { wrap, wrapBuiltIn, wrapSetter, type Told } from './wrap';

/** What a family of APIs is given to tell of calls. */
export interface Probe {
  readonly page: Window;
  readonly ledger: Ledger;
  readonly sends: Sends;
}

/** One family of APIs: puts its stand-ins in place. What this browser does not have is left out. */
export type Surface = (probe: Probe) => void;

/** Code that makes one call of a surface, and what must come of it. Only tests use it: it is not part of what is built. */
export interface Trigger {
  readonly run: string;
  readonly kind: ObservationKind;
  /** Fields of the observation that it gives. */
  readonly gives: Readonly<Record<string, unknown>>;
  /** An expression that is true where the browser has this API; left out: it always has. */
  readonly where?: string;
}

/** Tells of a call without more to say of it than its name and a few details. */
export function noteCall({ ledger }: Probe, api: string, detail: Record<string, unknown> = {}, apart = ''): void {
  ledger.note('api-call', `${api} ${apart}`, { api, detail });
}

/** Tells of each use of a method or a property of an interface. */
export function on(type: string, name: string, told: Told): void {
  wrap(prototypeOf(type), name, told);
}

/** As above, once scripts of the page have run: a method that the page has put there itself is left as it is. */
export function onBuiltIn(type: string, name: string, told: Told): void {
  wrapBuiltIn(prototypeOf(type), name, told);
}

/** Tells of each setting of a property of an interface. */
export function onSet(type: string, name: string, told: Told): void {
  wrapSetter(prototypeOf(type), name, told);
}

/** Tells of uses of which there is no more to say: `prefix.name` for each of the names, which a space divides. */
export function onEach(probe: Probe, owner: string | object, prefix: string, names: string): void {
  for (const name of names.split(' '))
    wrap(isText(owner) ? prototypeOf(owner) : owner, name, () => noteCall(probe, `${prefix}.${name}`));
}

/** As above; `isPressed` says of a call that the person has pressed something just before it. */
export function onEachPressed(probe: Probe, owner: string | object, prefix: string, names: string): void {
  const isPressed = pressesOn(probe.page);
  for (const name of names.split(' ')) {
    wrap(isText(owner) ? prototypeOf(owner) : owner, name, () => {
      if (isPressed()) noteCall(probe, `${prefix}.${name}`, { isPressed: true }, 'pressed');
      else noteCall(probe, `${prefix}.${name}`);
    });
  }
}
