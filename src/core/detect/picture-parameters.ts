import { isDistinct } from './identifier';
import type { ValueSketch } from '../domain';

/** What addresses say of the picture itself, so that it comes in the right size, form and edition: delivery hosts' common names. */
const names =
  /^(?:w|h|q|width|height|(?:max|min)[_-]?(?:w|h|width|height)|size|sz|scale|resize|dpr|fit|crop|rect|gravity|rotate|bg|blur|sharp|auto|fm|fmt|format|quality|compress|strip|ixlib|ixid|v|ver|version|rev|s|sig|signature|expires)$/i;
/** Of these the ones whose values are long and varied by nature: an edition's number, and what protects an address. */
const varied = /^(?:v|ver|version|rev|s|sig|signature|expires|ixid)$/i;

/** Whether an address says anything beside that. "/photo?w=600&q=75" says nothing more; "/p.gif?visit=1" and "/p.gif?h=8f14e45fceea167a" do. */
export function saysMoreThanPicture(
  parameters: readonly { readonly name: string; readonly value: ValueSketch | null }[],
): boolean {
  return parameters.some(({ name, value }) => !names.test(name) || (!varied.test(name) && isDistinct(value) === true));
}
