/** What addresses say of the picture itself, so that it comes in the right size, form and edition: delivery hosts' common names. */
const names =
  /^(?:w|h|q|width|height|(?:max|min)[_-]?(?:w|h|width|height)|size|sz|scale|resize|dpr|fit|crop|rect|gravity|rotate|bg|blur|sharp|auto|fm|fmt|format|quality|compress|strip|ixlib|ixid|v|ver|version|rev|s|sig|signature|expires)$/i;

/** Whether an address says anything beside that. "/photo?w=600&q=75" says nothing more; "/p.gif?visit=1" does. */
export function saysMoreThanPicture(parameters: readonly string[]): boolean {
  return parameters.some((name) => !names.test(name));
}
