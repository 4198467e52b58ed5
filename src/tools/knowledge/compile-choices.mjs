// What vendors and the industry's portals offer.
import { Stop } from '../terminal.mjs';

/** Returns the choices with places for entities and classes. */
export function compileChoices({ overlay, classes }, entities) {
  return overlay.choices.map(({ entity, forClasses = [], ...choice }) => ({
    ...choice,
    clauseIds: [],
    draft: null,
    entity: entity === null ? null : entities.placeOf(entity),
    classes: forClasses.map((name) => classPlace(name, choice.id, classes)),
  }));
}

function classPlace(name, id, classes) {
  const place = classes.findIndex((one) => one.name === name);
  if (place === -1)
    throw new Stop(`assets/knowledge/opt-outs.json: class "${name}" of "${id}" is not in classes.json.`);
  return place;
}
